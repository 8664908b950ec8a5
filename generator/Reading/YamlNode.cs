using Clientwright.Diagnostics;

namespace Clientwright.Reading;

/// <summary>A piece of a YAML document: immutable, and with the place where it stands.</summary>
/// <param name="Span">Where a message about it is shown; of a collection, its opening bracket or its first key.</param>
internal abstract record YamlNode(SourceSpan Span)
{
    /// <summary>What it is, in the words of a message: <c>a list</c>.</summary>
    public abstract string Describe();
}
