using Clientwright.Diagnostics;

namespace Clientwright.Specs;

/// <summary>A piece of text from a spec and where it stands.</summary>
public sealed record Text(string Value, SourceSpan Span)
{
    /// <summary>Whether it is written in quotes, or as a block: a quoted <c>null</c>, say, is a text and never a null.</summary>
    public bool IsQuoted { get; init; }

    public override string ToString() => Value;
}
