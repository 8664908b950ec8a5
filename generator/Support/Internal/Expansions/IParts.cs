namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;

/// <summary>The pieces that a <typeparamref name="T"/> falls into when it is written in an address, a header or a cookie.</summary>
[Embedded]
internal interface IParts<T>
{
    /// <exception cref="ArgumentException">A piece has no form as text.</exception>
    void Write(ExpansionWriter writer, T value);
}
