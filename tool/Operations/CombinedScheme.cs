using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Operations;

/// <summary>Several schemes that a call needs at once, as one of their own.</summary>
internal static class CombinedScheme
{
    private const string Key = "all";

    /// <summary>Whether each has a place of its own in a request.</summary>
    public static bool IsPossible(IReadOnlyCollection<SpecEntry> parts) => parts.Select(PlaceOf).Distinct(StringComparer.Ordinal).Count() == parts.Count;

    /// <summary>The scheme, by the names of its parts: <c>apiKeyAndToken</c>.</summary>
    public static SpecEntry Of(IReadOnlyCollection<SpecEntry> parts)
    {
        var names = parts.Select(part => part.Key).ToArray();
        return new SpecEntry(names[0] + string.Concat(names.Skip(1).Select(name => "And" + char.ToUpperInvariant(name[0]) + name[1..])), new SpecMap().With(Key, SpecList.Of(names)));
    }

    /// <summary>What a scheme is at once; nothing where it is one.</summary>
    public static IEnumerable<string> PartsOf(SpecEntry scheme) =>
        (scheme.Value as SpecMap)?.Find(Key) is SpecList parts ? parts.Items.OfType<SpecText>().Select(part => part.Text) : [];

    private static string PlaceOf(SpecEntry scheme)
    {
        var place = ((SpecMap)scheme.Value).FirstOrDefault(entry => entry.Key is "header" or "query" or "cookie");
        return place?.Value is not SpecText { Text: var name } ? "header authorization"
            : place.Key == "header" ? "header " + name.ToLowerInvariant()
            : place.Key + " " + name;
    }
}
