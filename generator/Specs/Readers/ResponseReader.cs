using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Reading;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

/// <summary>Reads what the answers mean. A response without a sound status or name is left out; the endpoint stays.</summary>
internal static class ResponseReader
{
    /// <param name="construct">A response of an API, or of an endpoint, which can also take one of the API's away.</param>
    /// <param name="hasUnread">Whether there are more in the file.</param>
    public static EquatableArray<ResponseSpec> ReadAll(SpecMapping owner, Construct construct, DiagnosticBag diagnostics, out bool hasUnread)
    {
        var responses = new List<ResponseSpec>();
        var entries = owner.Map("responses");
        foreach (var entry in entries)
        {
            var status = StatusKeys.Read(entry.Key.Name);
            if (status is null)
            {
                diagnostics.Report(DiagnosticIds.StatusKey, entry.Key.Span, entry.Key.Name, StatusKeys.Advice(entry.Key.Name));
            }

            if (Read(entry, status ?? StatusRange.Default, construct, diagnostics) is { } response && status is not null)
            {
                responses.Add(response);
            }
        }

        hasUnread = owner.IsUnread("responses") || responses.Count < entries.Count;
        return responses.ToEquatableArray();
    }

    private static bool IsUnread(SpecMapping mapping, string key, bool isLess) => mapping.IsUnread(key) || (mapping.IsWritten(key) && isLess);

    private static int CountOf(SpecMapping mapping, string key) => mapping.Find(key)?.Value is YamlMappingNode node ? node.Entries.Count : 0;

    private static ResponseSpec? Read(SpecEntry entry, StatusRange status, Construct construct, DiagnosticBag diagnostics)
    {
        var key = entry.Key.ToText();
        if (entry.Value is YamlScalarNode)
        {
            // The only scalar that the grammar lets through here is `none`.
            return new ResponseSpec { Key = key, Status = status, IsRemoved = true };
        }

        if (entry.Value is not YamlMappingNode node)
        {
            return null;
        }

        var mapping = MappingChecker.Check(node, SpecGrammar.RuleOf(construct), entry.Key, diagnostics);
        var headers = ParameterReader.ReadResponseHeaders(mapping, diagnostics);
        var body = BodyReader.Read(mapping, diagnostics);
        var typedBodies = construct == Construct.Response ? BodyReader.ReadTyped(mapping, diagnostics) : default;
        var resultAt = PlaceReader.Read(mapping, "resultAt", PlaceKind.Body, diagnostics);
        var response = new ResponseSpec
        {
            Key = key,
            Status = status,
            Is = mapping.Text("is"),
            Means = mapping.Prose("means"),
            Headers = headers,
            Body = body,
            TypedBodies = typedBodies,
            IsPartlyUnread = IsUnread(mapping, "body", body is null)
                || IsUnread(mapping, "bodies", typedBodies.Count < CountOf(mapping, "bodies"))
                || IsUnread(mapping, "headers", headers.Count < CountOf(mapping, "headers")),
            Poll = mapping.Text("poll"),
            Result = mapping.IsWritten("resultAt") && resultAt is null ? null : mapping.Text("result"),
            ResultAt = resultAt,
        };
        return response.Is is null || !mapping.IsWhole ? null : response;
    }
}
