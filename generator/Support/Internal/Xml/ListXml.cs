namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System.Collections.Generic;

/// <summary>A list in an element of its own, with an element for each item. Elements of other names are none.</summary>
[Embedded]
internal readonly struct ListXml<T, TXml, TName> : IXml<IReadOnlyList<T>>
    where TXml : struct, IXml<T>
    where TName : struct, IXmlName
{
    public IReadOnlyList<T> Read(XmlInput input)
    {
        var items = default(XmlItems<T>);
        var isOpen = input.Enter();
        while (isOpen && input.NextElement())
        {
            if (input.IsAt(default(TName).Name))
            {
                items.Add(default(TXml).Read(input));
            }
            else
            {
                input.Skip();
            }
        }

        return items.ToList();
    }

    public void Write(XmlOutput output, IReadOnlyList<T> value)
    {
        JsonOutput.ThrowIfNull(value);
        var name = default(TName).Name;
        output.WriteItems<T, TXml>(value, name.Local, name.Namespace, name.Prefix);
    }
}
