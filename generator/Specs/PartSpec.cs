using Clientwright.Diagnostics;

namespace Clientwright.Specs;

/// <summary>How a member stands in a multipart body, where that is not as its type does.</summary>
/// <param name="Span">Where it is said.</param>
public sealed record PartSpec(SourceSpan Span)
{
    /// <summary>The media type.</summary>
    public Text? Type { get; init; }

    /// <summary>What the part is called as a file.</summary>
    public Text? FileName { get; init; }

    /// <summary>Whether each item of a list is a part; null where that is as usual for its type.</summary>
    public bool? IsEach { get; init; }
}
