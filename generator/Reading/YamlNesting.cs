using System.Globalization;
using Clientwright.Diagnostics;

namespace Clientwright.Reading;

/// <summary>How deep in mappings and sequences a reader is, and where those begin that are open: what is wrong inside of them may be told from it.</summary>
internal sealed class YamlNesting
{
    private int _depth;

    /// <summary>Goes behind the beginning of a mapping or a sequence.</summary>
    /// <returns>Where it begins.</returns>
    public SourceSpan Enter(bool isFlow, YamlEvents events, YamlText text)
    {
        var start = text.CharacterAt(events.Start);
        if (++_depth > YamlLimits.Depth)
        {
            // The rest is not even skipped: YamlDotNet's time grows with the square of the depth.
            throw new YamlFaultException(DiagnosticIds.NestedTooDeep, start, YamlLimits.Depth.ToString(CultureInfo.InvariantCulture));
        }

        if (isFlow)
        {
            events.OpenBrackets.Push(events.Start);
        }
        else
        {
            events.OpenColumns.Push(start.StartColumn);
        }

        events.MoveNext();
        return start;
    }

    /// <summary>Goes behind its end.</summary>
    public void Leave(bool isFlow, YamlEvents events)
    {
        _depth--;
        if (isFlow)
        {
            events.OpenBrackets.Pop();
            events.MoveNext();
        }
        else
        {
            // What cannot stand behind it may have been meant to stand in it.
            events.MoveNext();
            events.OpenColumns.Pop();
        }
    }
}
