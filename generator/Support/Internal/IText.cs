namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Diagnostics.CodeAnalysis;

/// <summary>How a <typeparamref name="T"/> stands in a path, a query, a header, or a JSON string.</summary>
[Embedded]
internal interface IText<T>
{
    /// <summary>What a reader expects, with its article, for messages.</summary>
    string Kind { get; }

    /// <exception cref="ArgumentException">The value has no form as text.</exception>
    string Format(T value);

    bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T value);
}
