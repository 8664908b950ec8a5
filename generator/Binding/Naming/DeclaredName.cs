using Clientwright.Diagnostics;

namespace Clientwright.Binding;

/// <summary>A top-level C# name that a source file of an API takes, and the place in a spec that it stems from.</summary>
/// <param name="Name">The C# name, without its namespace.</param>
/// <param name="Source">The source file, by its <see cref="SourceKey"/>.</param>
/// <param name="Owner">Whose name it is, as a message says it: <c>the type 'Item'</c>.</param>
public sealed record DeclaredName(
    string Namespace, string Name, string Source, string Path, SourceSpan Span, NameOrigin Origin, string Owner)
{
    public string FullName => Namespace + "." + Name;
}
