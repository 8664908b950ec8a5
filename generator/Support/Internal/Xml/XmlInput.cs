namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Collections.Generic;
using global::System.IO;
using global::System.Text;
using global::System.Xml;

/// <summary>
/// The steps that every generated reader of XML is made of. A document type is refused, and with it all entities but the five of XML itself: nothing
/// that an answer says is fetched, or grows.
/// </summary>
[Embedded]
internal sealed class XmlInput : IDisposable
{
    internal const string Instance = "http://www.w3.org/2001/XMLSchema-instance";
    private const string Declarations = "http://www.w3.org/2000/xmlns/";

    private readonly XmlReader _reader;
    private readonly int _mostDepth;

    // What the elements around the reader are called, for messages.
    private readonly List<string> _names = new();

    /// <param name="encoding">What the document is in, whatever it says itself; null where only that tells.</param>
    internal XmlInput(Stream stream, Encoding? encoding, int mostDepth)
    {
        _mostDepth = mostDepth;
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        };
        _reader = encoding is null ? XmlReader.Create(stream, settings) : XmlReader.Create(new StreamReader(stream, encoding), settings);
    }

    /// <summary>The name of the element or attribute that the input stands on, without its prefix.</summary>
    internal string Name => _reader.LocalName;

    internal string Namespace => _reader.NamespaceURI;

    public void Dispose() => _reader.Dispose();

    /// <summary>Reads a document, whose element must have the name.</summary>
    /// <exception cref="XmlException">The text is no XML, has a document type, or is nested too deep.</exception>
    internal T ReadDocument<T, TXml>(XmlName name)
        where TXml : struct, IXml<T>
    {
        _reader.MoveToContent();
        if (!IsAt(name))
        {
            throw new XmlMismatchException(Name == name.Local
                ? $"Expected the element '{name.Local}' of the namespace '{name.Namespace}', found another."
                : $"Expected the element '{name.Local}', found '{JsonPath.Shown(Name)}'.");
        }

        _names.Add(Name);
        var value = default(TXml).Read(this);

        // The rest is looked at as well: the reader refuses anything that cannot stand behind an element.
        while (_reader.Read())
        {
        }

        return value;
    }

    /// <summary>Whether the input stands on what has the name, in the name's namespace if that has one.</summary>
    internal bool IsAt(XmlName name) => Name == name.Local && (name.Namespace is null || name.Namespace == Namespace);

    /// <summary>Goes to the element's next attribute; false where there is none. Declarations of namespaces are none.</summary>
    internal bool NextAttribute()
    {
        while (_reader.MoveToNextAttribute())
        {
            if (Namespace is not (Declarations or Instance))
            {
                return true;
            }
        }

        _reader.MoveToElement();
        return false;
    }

    /// <summary>Goes into the element; false where it is empty and thereby read.</summary>
    internal bool Enter()
    {
        _reader.MoveToElement();
        if (_reader.Depth >= _mostDepth)
        {
            throw new XmlException($"The elements are nested deeper than the client's limit of {_mostDepth}.");
        }

        var isOpen = !_reader.IsEmptyElement;
        _reader.Read();
        return isOpen;
    }

    /// <summary>Goes to the next element inside the one that was entered; false behind its end. Text between elements says nothing.</summary>
    internal bool NextElement()
    {
        while (_reader.NodeType != XmlNodeType.EndElement)
        {
            if (_reader.NodeType == XmlNodeType.Element)
            {
                var depth = _reader.Depth;
                if (depth < _names.Count)
                {
                    _names.RemoveRange(depth, _names.Count - depth);
                }

                _names.Add(Name);
                return true;
            }

            _reader.Read();
        }

        _reader.Read();
        return false;
    }

    /// <summary>Passes over an element that the spec does not name.</summary>
    internal void Skip() => _reader.Skip();

    /// <summary>Passes over the element if it says that it is null.</summary>
    internal bool TakeNil()
    {
        var isNil = _reader.GetAttribute("nil", Instance)?.Trim() is "true" or "1";
        if (isNil)
        {
            _reader.Skip();
        }

        return isNil;
    }

    /// <summary>Reads the text that the element holds, to the last space.</summary>
    internal string ReadText()
    {
        if (!Enter())
        {
            return "";
        }

        var text = "";
        StringBuilder? rest = null;
        for (; _reader.NodeType != XmlNodeType.EndElement; _reader.Read())
        {
            if (_reader.NodeType == XmlNodeType.Element)
            {
                throw Mismatch($"Expected a text, found the element '{JsonPath.Shown(Name)}'.");
            }

            if (text.Length == 0)
            {
                text = _reader.Value;
            }
            else
            {
                (rest ??= new StringBuilder(text)).Append(_reader.Value);
            }
        }

        _reader.Read();
        return rest?.ToString() ?? text;
    }

    /// <summary>Reads the value of the attribute that the input stands on.</summary>
    internal T ReadAttribute<T, TText>()
        where TText : struct, IText<T> => Parse<T, TText>(_reader.Value);

    /// <summary>Makes a value of a text. Only a string keeps the space around it: elsewhere, it is how the document is laid out.</summary>
    internal T Parse<T, TText>(string text)
        where TText : struct, IText<T>
    {
        var span = typeof(T) == typeof(string) ? text : text.AsSpan().Trim();
        return default(TText).TryParse(span, out var value) ? value : throw Mismatch($"Expected {default(TText).Kind}, found another text.");
    }

    /// <summary>True, or the fault that another value stands where the spec knows only one.</summary>
    internal bool IsConstant<T, TContent>(T value, T constant)
        where TContent : struct, IContent<T> =>
        default(TContent).AreEqual(value, constant) ? true : throw Mismatch("Expected the one value that the spec knows, found another.");

    internal XmlMismatchException Missing(string member) => Mismatch($"'{member}' is missing.");

    private XmlMismatchException Mismatch(string message) => new($"{Path}{Position}: {message}");

    private string Path
    {
        get
        {
            var path = new StringBuilder();
            foreach (var name in _names)
            {
                path.Append('/').Append(JsonPath.Shown(name));
            }

            return path.ToString();
        }
    }

    private string Position => _reader is IXmlLineInfo place && place.HasLineInfo() ? $" (line {place.LineNumber}, column {place.LinePosition})" : "";
}
