namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System.Collections.Generic;

/// <summary>A value whose own equality is that of its content.</summary>
[Embedded]
internal readonly struct PlainContent<T> : IContent<T>
{
    public bool AreEqual(T? left, T? right) => EqualityComparer<T>.Default.Equals(left!, right!);

    public int GetHashCode(T? value) => value is null ? 0 : EqualityComparer<T>.Default.GetHashCode(value);
}
