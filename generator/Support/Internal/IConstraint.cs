namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;

/// <summary>What a <typeparamref name="T"/> in a request must keep to.</summary>
[Embedded]
internal interface IConstraint<T>
{
    /// <exception cref="ArgumentException">The value does not.</exception>
    void Check(T value);
}
