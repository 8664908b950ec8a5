namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Collections.Generic;

/// <summary>A text for each item.</summary>
[Embedded]
internal readonly struct ListParts<T, TText> : IParts<IReadOnlyList<T>>
    where TText : struct, IText<T>
{
    public void Write(ExpansionWriter writer, IReadOnlyList<T> value)
    {
        for (var i = 0; i < value.Count; i++)
        {
            writer.Item(value[i] is { } item ? default(TText).Format(item) : throw new ArgumentException($"Item {i} of the list is null."));
        }
    }
}
