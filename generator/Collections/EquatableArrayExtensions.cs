namespace Clientwright.Collections;

internal static class EquatableArrayExtensions
{
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items);

    public static EquatableArray<TItem> ToEquatableArray<T, TItem>(this EquatableArray<T> source, Func<T, TItem> itemOf)
        where T : IEquatable<T>
        where TItem : IEquatable<TItem> => EquatableArray<TItem>.Of(source, itemOf);

    /// <summary>The lists of all, one after the other. Nearly all of thousands are empty, and cost a look each.</summary>
    public static EquatableArray<TItem> Flatten<T, TItem>(this EquatableArray<T> source, Func<T, EquatableArray<TItem>> itemsOf)
        where T : IEquatable<T>
        where TItem : IEquatable<TItem>
    {
        List<TItem>? all = null;
        for (var i = 0; i < source.Count; i++)
        {
            var items = itemsOf(source[i]);
            if (items.Count > 0)
            {
                (all ??= []).AddRange(items);
            }
        }

        return all is null ? EquatableArray<TItem>.Empty : new(all);
    }
}
