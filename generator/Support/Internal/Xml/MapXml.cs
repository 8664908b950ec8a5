namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Collections.Generic;

/// <summary>An element whose elements' names are data. The order is kept; of two with one name the last counts.</summary>
[Embedded]
internal readonly struct MapXml<T, TXml> : IXml<IReadOnlyDictionary<string, T>>
    where TXml : struct, IXml<T>
{
    public IReadOnlyDictionary<string, T> Read(XmlInput input)
    {
        var items = new Dictionary<string, T>(StringComparer.Ordinal);
        var isOpen = input.Enter();
        while (isOpen && input.NextElement())
        {
            var key = input.Name;
            items[key] = default(TXml).Read(input);
        }

        return items;
    }

    public void Write(XmlOutput output, IReadOnlyDictionary<string, T> value)
    {
        foreach (var item in JsonOutput.EntriesOf(value))
        {
            output.WriteElement<T, TXml>(item.Value, item.Key);
        }
    }
}
