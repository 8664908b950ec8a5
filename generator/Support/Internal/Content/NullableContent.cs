namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;

/// <summary>A list, map or other object that may be null.</summary>
[Embedded]
internal readonly struct NullableContent<T, TContent> : IContent<T?>
    where T : class
    where TContent : struct, IContent<T>
{
    public bool AreEqual(T? left, T? right) => default(TContent).AreEqual(left, right);

    public int GetHashCode(T? value) => default(TContent).GetHashCode(value);
}
