namespace SampleConsumer.Portal.Domain;

/// <summary>What a request demands of the document that it is about to change.</summary>
/// <param name="Tags">As sent; empty if the request demands nothing.</param>
internal sealed record IfMatch(IReadOnlyList<string> Tags)
{
    /// <summary>The last one wins.</summary>
    public static IfMatch Anything { get; } = new(["*"]);

    public bool IsAbsent => Tags.Count == 0;

    public bool TakesAnything => Tags.Contains("*");

    /// <summary>
    /// Compares byte for byte. By HTTP's rules a weak tag never satisfies <c>If-Match</c>; the portal has none but weak ones.
    /// </summary>
    public bool Admits(string entityTag) => TakesAnything || Tags.Contains(entityTag, StringComparer.Ordinal);
}
