namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;

/// <summary>Memory is equal to other memory when it holds the same bytes; its own equality asks whether it is the same memory.</summary>
[Embedded]
internal readonly struct BytesContent : IContent<ReadOnlyMemory<byte>>
{
    public bool AreEqual(ReadOnlyMemory<byte> left, ReadOnlyMemory<byte> right) => left.Span.SequenceEqual(right.Span);

    public int GetHashCode(ReadOnlyMemory<byte> value)
    {
        var hash = default(HashCode);
        hash.AddBytes(value.Span);
        return hash.ToHashCode();
    }
}
