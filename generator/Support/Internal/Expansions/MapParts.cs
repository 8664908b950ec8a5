namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Collections.Generic;

/// <summary>A name and a text for each entry.</summary>
[Embedded]
internal readonly struct MapParts<T, TText> : IParts<IReadOnlyDictionary<string, T>>
    where TText : struct, IText<T>
{
    public void Write(ExpansionWriter writer, IReadOnlyDictionary<string, T> value)
    {
        foreach (var entry in new Entries<T>(value))
        {
            writer.Member(entry.Key, entry.Value is { } text ? default(TText).Format(text) : throw new ArgumentException($"The value of '{entry.Key}' is null."));
        }
    }
}
