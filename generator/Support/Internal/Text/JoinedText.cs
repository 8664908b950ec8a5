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
    public string Kind => "a joined list";

    /// <exception cref="ArgumentException">An item holds the separator, so that it would be read as two.</exception>
    public string Format(IReadOnlyList<T> value)
    {
        var separator = default(TSeparator).Text;
        var texts = new string[value.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = default(TText).Format(value[i]);
            if (texts[i].Contains(separator, StringComparison.Ordinal))
            {
                throw new ArgumentException($"An item of a list that is joined by '{separator}' must not hold it: '{texts[i]}'.");
            }
        }

        return string.Join(separator, texts);
    }

    public bool TryParse(string text, [MaybeNullWhen(false)] out IReadOnlyList<T> value)
    {
        var texts = text.Length == 0 ? Array.Empty<string>() : text.Split(default(TSeparator).Text);
        var items = new T[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            if (!default(TText).TryParse(texts[i], out var item))
            {
                value = null;
                return false;
            }

            items[i] = item;
        }

        value = items;
        return true;
    }
}
