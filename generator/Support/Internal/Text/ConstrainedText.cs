namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Diagnostics.CodeAnalysis;

/// <summary>A value that is looked at before it is sent. What a server sends is taken as it is.</summary>
[Embedded]
internal readonly struct ConstrainedText<T, TText, TConstraint> : IText<T>
    where TText : struct, IText<T>
    where TConstraint : struct, IConstraint<T>
{
    public string Kind => default(TText).Kind;

    public string Format(T value)
    {
        if (RequestCheck.IsOn)
        {
            default(TConstraint).Check(value);
        }

        return default(TText).Format(value);
    }

    public bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T value) => default(TText).TryParse(text, out value);
}
