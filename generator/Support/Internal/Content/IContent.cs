namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;

/// <summary>How two values are compared by what they hold. Implemented by structs that nest as <see cref="IJson{T}"/> does.</summary>
[Embedded]
internal interface IContent<T>
{
    bool AreEqual(T? left, T? right);

    int GetHashCode(T? value);
}
