using Clientwright.Collections;
using Clientwright.Diagnostics;

namespace Clientwright.Specs;

/// <summary>A type as one scalar: <c>list&lt;Step | null&gt;</c>.</summary>
public abstract record TypeExpression(SourceSpan Span)
{
    /// <summary>A built-in type, or a type of the API.</summary>
    public sealed record Named(string Name, SourceSpan Span) : TypeExpression(Span);

    public sealed record List(TypeExpression Item, SourceSpan Span) : TypeExpression(Span);

    public sealed record Map(TypeExpression Value, SourceSpan Span) : TypeExpression(Span);

    public sealed record Tuple(EquatableArray<TypeExpression> Items, SourceSpan Span) : TypeExpression(Span);

    public sealed record Nullable(TypeExpression Inner, SourceSpan Span) : TypeExpression(Span);
}
