using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Operations;

/// <summary>
/// The failures that most endpoints answer alike: those stand once, in the API. An endpoint that says something else of the status says so
/// itself, and one that says nothing of it takes the response away.
/// </summary>
internal static class SharedResponses
{
    public static IReadOnlyList<SpecEntry> Find(IReadOnlyList<Endpoint> endpoints) =>
    [
        .. endpoints
            .SelectMany(endpoint => endpoint.Responses)
            .Where(response => response.Key[0] != '2' && IsShareable(response))
            .GroupBy(response => response)
            .GroupBy(same => same.Key.Key)
            .Select(status => status.MaxBy(same => same.Count())!)
            .Where(same => IsWorth(same.Count(), endpoints, same.Key.Key))
            .Select(same => same.Key)
            .OrderBy(response => response.Key, StringComparer.Ordinal),
    ];

    /// <summary>The responses that an endpoint has to list itself.</summary>
    public static IEnumerable<SpecEntry> Left(Endpoint endpoint, IReadOnlyList<SpecEntry> shared)
    {
        foreach (var response in endpoint.Responses.Where(response => !shared.Contains(response)))
        {
            yield return response;
        }

        foreach (var other in shared.Where(other => endpoint.Responses.All(response => response.Key != other.Key)))
        {
            yield return new SpecEntry(other.Key, SpecText.Word(Clientwright.Specs.Grammar.SpecGrammar.Removal));
        }
    }

    // What is declared in place would be declared once more, under another name.
    private static bool IsShareable(SpecEntry response) => response.Value is SpecMap map && map.Entries.All(entry => entry.Key != "bodies" && (entry.Key != "body" || IsReference(entry.Value)))
        && (map.Find("headers") as SpecMap)?.Entries.All(header => IsReference(header.Value)) != false;

    private static bool IsReference(SpecNode node) => node is SpecText || (node is SpecMap map && map.Find("type") is not null);

    /// <summary>Whether most endpoints have it, and few would have to take it away.</summary>
    private static bool IsWorth(int count, IReadOnlyList<Endpoint> endpoints, string status) =>
        count > 2
        && count * 2 > endpoints.Count
        && endpoints.Count(endpoint => endpoint.Responses.All(response => response.Key != status)) * 4 <= endpoints.Count;
}
