using Clientwright.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Clientwright.Reading;

/// <summary>YamlDotNet's events, one after the other, with offsets into the file.</summary>
internal sealed class YamlEvents(YamlText text)
{
    private readonly Parser _parser = new(new StringReader(text.Value.Substring(text.ContentStart)));

    /// <summary>The offsets of the brackets that were opened and are not closed yet.</summary>
    public Stack<int> OpenBrackets { get; } = new();

    /// <summary>The columns, from 0, of the lists and mappings around it that are written in lines.</summary>
    public Stack<int> OpenColumns { get; } = new();

    public ParsingEvent Current => _parser.Current!;

    public int Start => text.ContentStart + (int)Current.Start.Index;

    public int End => text.ContentStart + (int)Current.End.Index;

    public SourceSpan Span() => text.Span(Start, End);

    public void MoveNext()
    {
        var lastEnd = _parser.Current is null ? text.ContentStart : End;
        try
        {
            _parser.MoveNext();
        }
        catch (Exception exception)
        {
            // YamlDotNet also throws InvalidOperationException (at `a: [1, 2` with a key below), and nowhere says what else it may throw.
            // An exception that escaped would take every client of the project away.
            var start = exception is YamlException yaml ? text.ContentStart + (int)yaml.Start.Index : lastEnd;
            throw YamlFaultFinder.Find(new YamlFault(text, start, exception is YamlException, lastEnd, OpenBrackets, OpenColumns));
        }
    }

    /// <summary>Moves on from an event that always stands here, and says nothing.</summary>
    public void MoveNextBehind<TEvent>()
        where TEvent : ParsingEvent
    {
        if (Current is not TEvent)
        {
            throw Unexpected();
        }

        MoveNext();
    }

    /// <summary>Of some malformed texts YamlDotNet makes events that do not belong together, before it notices.</summary>
    public YamlFaultException Unexpected() =>
        new(DiagnosticIds.MalformedYaml, text.CharacterAt(Start), "a key or a value is missing here");
}
