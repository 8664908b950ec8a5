using Clientwright.Diagnostics;

namespace Clientwright.Specs;

/// <summary>A piece of text from a spec and where it stands.</summary>
public sealed record Text(string Value, SourceSpan Span)
{
    public override string ToString() => Value;
}
