using System.Text;
using System.Text.Json;

namespace Clientwright.Tool.Documents;

/// <summary>JSON text → nodes with places.</summary>
internal ref struct JsonDocumentParser
{
    private readonly string _file;
    private readonly ReadOnlySpan<byte> _json;
    private Utf8JsonReader _reader;
    private int _line;
    private int _lineStart;
    private int _counted;

    private JsonDocumentParser(string file, ReadOnlySpan<byte> json)
    {
        _file = file;
        _json = json;
        _reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = DocumentLimits.Depth });
    }

    public static DocumentNode Parse(string file, ReadOnlySpan<byte> json)
    {
        var parser = new JsonDocumentParser(file, json);
        try
        {
            parser._reader.Read();
            var root = parser.ReadValue();
            return parser._reader.Read() ? throw new DocumentException(parser.PlaceHere(), "there is something behind the document's end") : root;
        }
        catch (JsonException exception)
        {
            throw new DocumentException(parser.PlaceOf(exception), $"this is no JSON: {Reason(exception)}");
        }
        catch (InvalidOperationException)
        {
            // Of an escape such as \ud800 without its other half.
            throw new DocumentException(parser.PlaceHere(), "the text is no Unicode");
        }
    }

    private DocumentNode ReadValue()
    {
        var place = PlaceHere();
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObject(place);
            case JsonTokenType.StartArray:
                var items = new List<DocumentNode>();
                while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(ReadValue());
                }

                return new ListNode(place, items);
            case JsonTokenType.String:
                return new ScalarNode(place, ScalarKind.Text, _reader.GetString()!);
            case JsonTokenType.Number:
                return new ScalarNode(place, ScalarKind.Number, Encoding.UTF8.GetString(_reader.ValueSpan));
            case JsonTokenType.True or JsonTokenType.False:
                return new ScalarNode(place, ScalarKind.Boolean, _reader.GetBoolean() ? "true" : "false");
            default:
                return new ScalarNode(place, ScalarKind.Null, "null");
        }
    }

    private ObjectNode ReadObject(Place place)
    {
        var members = new List<ObjectMember>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var namePlace = PlaceHere();
            var name = _reader.GetString()!;
            _reader.Read();
            members.Add(new ObjectMember(name, namePlace, ReadValue()));
        }

        return new ObjectNode(place, members);
    }

    private Place PlaceHere()
    {
        var position = (int)_reader.TokenStartIndex;
        for (; _counted < position; _counted++)
        {
            if (_json[_counted] == '\n')
            {
                _line++;
                _lineStart = _counted + 1;
            }
        }

        var column = Encoding.UTF8.GetCharCount(_json[_lineStart..Math.Max(_lineStart, position)]);
        return new Place(_file, _line + 1, column + 1);
    }

    /// <remarks>The exception counts the bytes of its line.</remarks>
    private readonly Place PlaceOf(JsonException exception)
    {
        var line = (int)(exception.LineNumber ?? 0);
        var start = 0;
        for (var left = line; left > 0; left--)
        {
            start += _json[start..].IndexOf((byte)'\n') + 1;
        }

        var end = Math.Min(_json.Length, start + (int)(exception.BytePositionInLine ?? 0));
        return new Place(_file, line + 1, Encoding.UTF8.GetCharCount(_json[start..end]) + 1);
    }

    /// <summary>The sentence without the position at its end.</summary>
    private static string Reason(JsonException exception)
    {
        var end = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? exception.Message : exception.Message[..end]).TrimEnd('.');
    }
}
