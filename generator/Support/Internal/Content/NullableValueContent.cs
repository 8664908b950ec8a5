namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;

/// <summary>A struct that may be null.</summary>
[Embedded]
internal readonly struct NullableValueContent<T, TContent> : IContent<T?>
    where T : struct
    where TContent : struct, IContent<T>
{
    public bool AreEqual(T? left, T? right) => left is { } one && right is { } other ? default(TContent).AreEqual(one, other) : left.HasValue == right.HasValue;

    public int GetHashCode(T? value) => value is { } present ? default(TContent).GetHashCode(present) : 0;
}
