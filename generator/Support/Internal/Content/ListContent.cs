namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Collections.Generic;

/// <summary>A list is equal to another when their items are, in order.</summary>
[Embedded]
internal readonly struct ListContent<T, TContent> : IContent<IReadOnlyList<T>>
    where TContent : struct, IContent<T>
{
    public bool AreEqual(IReadOnlyList<T>? left, IReadOnlyList<T>? right)
    {
        if (left is null || right is null || ReferenceEquals(left, right))
        {
            return ReferenceEquals(left, right);
        }

        if (left.Count != right.Count)
        {
            return false;
        }

        for (var i = 0; i < left.Count; i++)
        {
            if (!default(TContent).AreEqual(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    public int GetHashCode(IReadOnlyList<T>? value)
    {
        var hash = default(HashCode);
        for (var i = 0; i < value?.Count; i++)
        {
            hash.Add(default(TContent).GetHashCode(value[i]));
        }

        return hash.ToHashCode();
    }
}
