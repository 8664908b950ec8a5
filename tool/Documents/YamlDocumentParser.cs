using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Clientwright.Tool.Documents;

/// <summary>
/// YAML text → nodes with places. An alias is the same value once more, at the place of its anchor; that a value cannot hold itself, and that
/// few lines cannot come to many values, is seen to here.
/// </summary>
internal sealed partial class YamlDocumentParser
{
    private readonly string _file;
    private readonly Parser _parser;
    private readonly Dictionary<string, List<ParsingEvent>> _anchors = new(StringComparer.Ordinal);
    private int _depth;
    private int _aliased;

    private YamlDocumentParser(string file, string yaml)
    {
        _file = file;
        _parser = new Parser(new Scanner(new StringReader(Blank().Replace(yaml, "")), skipComments: true));
    }

    public static DocumentNode Parse(string file, string yaml)
    {
        if (yaml.Length > 0 && yaml[0] == '\uFEFF')
        {
            yaml = yaml[1..];
        }

        var parser = new YamlDocumentParser(file, yaml);
        try
        {
            return parser.ReadDocument();
        }
        catch (YamlException exception)
        {
            throw new DocumentException(PlaceOf(file, exception.Start), $"this is no YAML: {Reason(exception)}");
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            // YamlDotNet says nowhere what else it may throw.
            throw new DocumentException(PlaceOf(file, parser._parser.Current?.End ?? Mark.Empty), "this is no YAML: what stands here does not go with what stands before");
        }
    }

    private DocumentNode ReadDocument()
    {
        _parser.MoveNext();
        if (!_parser.MoveNext() || _parser.Current is StreamEnd)
        {
            throw new DocumentException(new Place(_file, 1, 1), "the file is empty");
        }

        _parser.MoveNext();
        var root = Read(new ParserSource(_parser));
        _parser.MoveNext();
        return _parser.Current is DocumentStart second
            ? throw new DocumentException(PlaceOf(_file, second.Start), "a second document begins here")
            : root;
    }

    /// <summary>Reads the node that the current event begins, and moves behind it.</summary>
    private DocumentNode Read(IEventSource source)
    {
        if (source is RecordedSource && ++_aliased > DocumentLimits.Aliased)
        {
            throw new DocumentException(PlaceOf(_file, source.Current.Start), $"aliases stand for more than {DocumentLimits.Aliased} values");
        }

        if (source.Current is AnchorAlias alias)
        {
            source.MoveNext();
            return _anchors.TryGetValue(alias.Value.Value, out var events)
                ? Read(new RecordedSource(events))
                : throw new DocumentException(PlaceOf(_file, alias.Start), $"there is no '&{alias.Value}' before this alias, or around it");
        }

        if (source.Current is not NodeEvent node)
        {
            throw new DocumentException(PlaceOf(_file, source.Current.Start), "a value is missing here");
        }

        if (node.Anchor.IsEmpty || source is RecordedSource)
        {
            return ReadNode(source, node);
        }

        // What the anchor names is read once to know its events, and then from those.
        var recording = Record(source);
        var result = ReadNode(new RecordedSource(recording), node);
        _anchors[node.Anchor.Value] = recording;
        return result;
    }

    private DocumentNode ReadNode(IEventSource source, NodeEvent node)
    {
        var place = PlaceOf(_file, node.Start);
        if (_depth == DocumentLimits.Depth)
        {
            throw new DocumentException(place, $"the document is nested more than {DocumentLimits.Depth} levels deep");
        }

        _depth++;
        DocumentNode result = node switch
        {
            MappingStart => ReadObject(source, place),
            SequenceStart => ReadList(source, place),
            Scalar scalar => ReadScalar(source, scalar, place),
            _ => throw new DocumentException(place, "a value is missing here"),
        };
        _depth--;
        return result;
    }

    private static ScalarNode ReadScalar(IEventSource source, Scalar scalar, Place place)
    {
        source.MoveNext();
        return new ScalarNode(place, YamlScalars.KindOf(scalar), scalar.Value);
    }

    private ListNode ReadList(IEventSource source, Place place)
    {
        source.MoveNext();
        var items = new List<DocumentNode>();
        while (source.Current is not SequenceEnd)
        {
            items.Add(Read(source));
        }

        source.MoveNext();
        return new ListNode(place, items);
    }

    private ObjectNode ReadObject(IEventSource source, Place place)
    {
        source.MoveNext();
        var members = new List<ObjectMember>();
        while (source.Current is not MappingEnd)
        {
            var name = Read(source) as ScalarNode ?? throw new DocumentException(place, "the name of a member must be a text");
            members.Add(new ObjectMember(name.Text, name.Place, Read(source)));
        }

        source.MoveNext();
        return new ObjectNode(place, members);
    }

    /// <summary>The events of the node that comes next.</summary>
    private static List<ParsingEvent> Record(IEventSource source)
    {
        var events = new List<ParsingEvent>();
        var depth = 0;
        do
        {
            depth += source.Current.NestingIncrease;
            events.Add(source.Current);
            source.MoveNext();
        }
        while (depth > 0);
        return events;
    }

    // YAML refuses a block of text that begins with a line of more blanks than the next; those who write such blocks do not see them.
    [GeneratedRegex("^[ \\t]+$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Blank();

    private static Place PlaceOf(string file, Mark mark) => new(file, Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column));

    private static string Reason(YamlException exception)
    {
        var reason = exception.Message;
        var behindPosition = reason.IndexOf("): ", StringComparison.Ordinal);
        reason = behindPosition > 0 && reason[0] == '(' ? reason[(reason.LastIndexOf("): ", StringComparison.Ordinal) + 3)..] : reason;
        return char.ToLowerInvariant(reason[0]) + reason[1..].TrimEnd('.');
    }
}
