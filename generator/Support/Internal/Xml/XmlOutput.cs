namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Collections.Generic;
using global::System.IO;
using global::System.Text;
using global::System.Xml;

/// <summary>What generated writers of XML have in common, and what they refuse.</summary>
[Embedded]
internal sealed class XmlOutput : IDisposable
{
    // What Utf8JsonWriter allows: a value that holds itself would never end.
    private const int MostDepth = 1000;

    private readonly XmlWriter _writer;
    private readonly Stack<string> _open = new();

    internal XmlOutput(Stream stream) => _writer = XmlWriter.Create(stream, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),

        // A line break is sent as the character that it is, which a reader would otherwise change.
        NewLineHandling = NewLineHandling.Entitize,
    });

    /// <summary>The elements that are open: where a value stands that is refused.</summary>
    internal string Path
    {
        get
        {
            var names = _open.ToArray();
            Array.Reverse(names);
            return "/" + string.Join("/", names);
        }
    }

    public void Dispose() => _writer.Dispose();

    internal void WriteDocument<T, TXml>(XmlName name, T value)
        where TXml : struct, IXml<T>
    {
        _writer.WriteStartDocument();
        WriteElement<T, TXml>(value, name.Local, name.Namespace, name.Prefix);
        _writer.WriteEndDocument();
        _writer.Flush();
    }

    internal void WriteElement<T, TXml>(T value, string local, string? ns = null, string? prefix = null)
        where TXml : struct, IXml<T>
    {
        _open.Push(local);
        if (_open.Count > MostDepth)
        {
            throw new ArgumentException("The value is nested too deep.");
        }

        // Without a namespace it takes the default one of where it stands.
        _writer.WriteStartElement(prefix ?? "", local, ns);
        default(TXml).Write(this, value);
        _writer.WriteEndElement();
        _open.Pop();
    }

    /// <summary>Writes an element unless its value is absent, which null stands for.</summary>
    internal void WriteOptional<T, TXml>(T? value, string local, string? ns = null, string? prefix = null)
        where TXml : struct, IXml<T>
    {
        if (value is not null)
        {
            WriteElement<T, TXml>(value, local, ns, prefix);
        }
    }

    /// <inheritdoc cref="WriteOptional"/>
    internal void WriteOptionalValue<T, TXml>(T? value, string local, string? ns = null, string? prefix = null)
        where T : struct
        where TXml : struct, IXml<T>
    {
        if (value is { } present)
        {
            WriteElement<T, TXml>(present, local, ns, prefix);
        }
    }

    /// <summary>Writes an element for each item; none for a list that is absent.</summary>
    internal void WriteItems<T, TXml>(IReadOnlyList<T>? items, string local, string? ns = null, string? prefix = null)
        where TXml : struct, IXml<T>
    {
        for (var i = 0; i < items?.Count; i++)
        {
            WriteElement<T, TXml>(items[i], local, ns, prefix);
        }
    }

    internal void WriteAttribute<T, TText>(T value, string local, string? ns = null, string? prefix = null)
        where TText : struct, IText<T> => _writer.WriteAttributeString(prefix, local, ns, Format<T, TText>(value));

    internal void WriteOptionalAttribute<T, TText>(T? value, string local, string? ns = null, string? prefix = null)
        where TText : struct, IText<T>
    {
        if (value is not null)
        {
            WriteAttribute<T, TText>(value, local, ns, prefix);
        }
    }

    /// <inheritdoc cref="WriteOptionalAttribute"/>
    internal void WriteOptionalAttributeValue<T, TText>(T? value, string local, string? ns = null, string? prefix = null)
        where T : struct
        where TText : struct, IText<T>
    {
        if (value is { } present)
        {
            WriteAttribute<T, TText>(present, local, ns, prefix);
        }
    }

    internal void WriteText<T, TText>(T value)
        where TText : struct, IText<T> => _writer.WriteString(Format<T, TText>(value));

    internal void WriteOptionalText<T, TText>(T? value)
        where TText : struct, IText<T>
    {
        if (value is not null)
        {
            WriteText<T, TText>(value);
        }
    }

    /// <inheritdoc cref="WriteOptionalText"/>
    internal void WriteOptionalTextValue<T, TText>(T? value)
        where T : struct
        where TText : struct, IText<T>
    {
        if (value is { } present)
        {
            WriteText<T, TText>(present);
        }
    }

    /// <summary>Looks at what the value must keep to, where requests are checked.</summary>
    internal static void Check<T, TConstraint>(T? value)
        where TConstraint : struct, IConstraint<T>
    {
        if (RequestCheck.IsOn && value is not null)
        {
            default(TConstraint).Check(value);
        }
    }

    /// <summary>Says that the element is null, which is not the same as empty.</summary>
    internal void WriteNil() => _writer.WriteAttributeString("xsi", "nil", XmlInput.Instance, "true");

    private static string Format<T, TText>(T value)
        where TText : struct, IText<T>
    {
        JsonOutput.ThrowIfNull(value);
        return default(TText).Format(value);
    }
}
