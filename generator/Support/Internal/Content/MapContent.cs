namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Collections.Generic;

/// <summary>A map is equal to another when they have the same keys, and equal values for them, in any order.</summary>
[Embedded]
internal readonly struct MapContent<T, TContent> : IContent<IReadOnlyDictionary<string, T>>
    where TContent : struct, IContent<T>
{
    public bool AreEqual(IReadOnlyDictionary<string, T>? left, IReadOnlyDictionary<string, T>? right)
    {
        if (left is null || right is null || ReferenceEquals(left, right))
        {
            return ReferenceEquals(left, right);
        }

        if (left.Count != right.Count)
        {
            return false;
        }

        foreach (var item in left)
        {
            if (!right.TryGetValue(item.Key, out var other) || !default(TContent).AreEqual(item.Value, other))
            {
                return false;
            }
        }

        return true;
    }

    public int GetHashCode(IReadOnlyDictionary<string, T>? value)
    {
        // A sum, since the order must not count.
        var hash = 0;
        if (value is not null)
        {
            foreach (var item in value)
            {
                hash = unchecked(hash + HashCode.Combine(item.Key, default(TContent).GetHashCode(item.Value)));
            }
        }

        return hash;
    }
}
