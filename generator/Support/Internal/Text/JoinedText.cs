namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Collections.Generic;
using global::System.Diagnostics.CodeAnalysis;

/// <summary>A list that is one text on the wire, its items joined by a separator. An empty text is an empty list.</summary>
[Embedded]
internal readonly struct JoinedText<T, TText, TSeparator> : IText<IReadOnlyList<T>>
    where TText : struct, IText<T>
    where TSeparator : struct, ISeparator
{
    public string Kind => $"a list of which each item is {default(TText).Kind}, joined by '{default(TSeparator).Text}'";

    /// <exception cref="ArgumentException">The text would be read as another list.</exception>
    public string Format(IReadOnlyList<T> value)
    {
        var separator = default(TSeparator).Text;
        var texts = new string[value.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = value[i] is { } item ? default(TText).Format(item) : throw new ArgumentException($"Item {i} of the list is null.");

            // Found at the end of the item or not at all: ahead of that, even in part, it would end the item too early.
            if ((texts[i] + separator).IndexOf(separator, StringComparison.Ordinal) < texts[i].Length)
            {
                throw new ArgumentException($"Item {i} of a list that is joined by '{separator}' must not hold it.");
            }
        }

        if (texts.Length == 1 && texts[0].Length == 0)
        {
            throw new ArgumentException($"A list that is joined by '{separator}' cannot have one empty item: it would be read as an empty list.");
        }

        return string.Join(separator, texts);
    }

    public bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out IReadOnlyList<T> value)
    {
        var separator = default(TSeparator).Text.AsSpan();
        var items = text.IsEmpty ? Array.Empty<T>() : new T[text.Count(separator) + 1];
        for (var i = 0; i < items.Length; i++)
        {
            var end = text.IndexOf(separator);
            if (!default(TText).TryParse(end < 0 ? text : text.Slice(0, end), out var item))
            {
                value = null;
                return false;
            }

            items[i] = item;
            text = end < 0 ? default : text.Slice(end + separator.Length);
        }

        value = items;
        return true;
    }
}
