namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Collections.Generic;

/// <summary>The items of a list that stand beside the elements of other members, while they are read. Where there are none, the list is empty or absent.</summary>
[Embedded]
internal struct XmlItems<T>
{
    private List<T>? _items;

    internal void Add(T item) => (_items ??= new List<T>()).Add(item);

    internal readonly IReadOnlyList<T> ToList() => (IReadOnlyList<T>?)_items ?? Array.Empty<T>();

    internal readonly IReadOnlyList<T>? ToListOrNull() => _items;
}
