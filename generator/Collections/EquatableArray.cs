using System.Collections;

namespace Clientwright.Collections;

/// <summary>
/// An immutable array that is equal to another when their elements are, in order. The pipeline compares what its stages
/// return, so every list in a model is one of these.
/// </summary>
public readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    public static readonly EquatableArray<T> Empty;

    private readonly T[]? _items;

    public EquatableArray(IEnumerable<T> items) => _items = items.ToArray();

    private EquatableArray(T[] items) => _items = items;

    public int Count => _items?.Length ?? 0;

    public T this[int index] => (_items ?? [])[index];

    public bool Equals(EquatableArray<T> other) =>
        ReferenceEquals(_items, other._items) || (_items ?? []).AsSpan().SequenceEqual(other._items ?? []);

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in _items ?? [])
        {
            hash = unchecked((hash * 31) + item.GetHashCode());
        }

        return hash;
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    /// <summary>One item for each of the others, which may be thousands.</summary>
    internal static EquatableArray<T> Of<TSource>(EquatableArray<TSource> source, Func<TSource, T> itemOf)
        where TSource : IEquatable<TSource>
    {
        var items = new T[source.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = itemOf(source[i]);
        }

        return new EquatableArray<T>(items);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);
}
