namespace Clientwright.Conformance.Judging;

/// <summary>A request that went out, and what the server made of it.</summary>
/// <param name="ContentType">The media type of the body, without parameters; null if there was none.</param>
/// <param name="Refusal">What the server said if it refused.</param>
internal sealed record Exchange(string Method, Uri Uri, string? ContentType, int Status, string? Refusal)
{
    /// <summary>The parts of a multipart body.</summary>
    internal IReadOnlyList<SentPart> Parts { get; init; } = [];

    internal string Path => Uri.AbsolutePath;

    internal string Address => Uri.PathAndQuery;
}
