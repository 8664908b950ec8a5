namespace Clientwright.Collections;

/// <summary>Compares lists by a part of each item, so that a stage which looks at nothing else is not run again for the rest.</summary>
/// <remarks>Of two such lists the compiler hands on the older: what is no part of the comparison may be out of date behind it.</remarks>
internal sealed class PartComparer<T, TPart>(Func<T, TPart> partOf) : IEqualityComparer<EquatableArray<T>>
    where T : class, IEquatable<T>
    where TPart : IEquatable<TPart>
{
    public bool Equals(EquatableArray<T> left, EquatableArray<T> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        // Of thousands all but one are the very same as before.
        for (var i = 0; i < left.Count; i++)
        {
            if (!ReferenceEquals(left[i], right[i]) && !partOf(left[i]).Equals(partOf(right[i])))
            {
                return false;
            }
        }

        return true;
    }

    public int GetHashCode(EquatableArray<T> items) => items.Count;
}
