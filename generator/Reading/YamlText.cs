using Clientwright.Diagnostics;

namespace Clientwright.Reading;

/// <summary>The text of a file with its positions. Offsets that lie outside of it, as YamlDotNet's sometimes do, are brought back.</summary>
internal sealed class YamlText
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly LineTable _lines;

    public YamlText(string text)
    {
        Value = text;
        ContentStart = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;
        _lines = new LineTable(text);
    }

    public string Value { get; }

    /// <summary>Where YAML begins. A byte order mark, which YamlDotNet would take for a part of the first key, stays outside.</summary>
    public int ContentStart { get; }

    /// <summary>The character at an offset, and a NUL, which no file has, at the end.</summary>
    public char this[int offset] => offset >= 0 && offset < Value.Length ? Value[offset] : '\0';

    public SourceSpan Span(int start, int end)
    {
        start = Clamp(start, 0);
        end = Clamp(end, start);
        var startLine = _lines.LineOf(start);
        var endLine = _lines.LineOf(end);
        return new SourceSpan(start, end, startLine, start - _lines.StartOf(startLine), endLine, end - _lines.StartOf(endLine));
    }

    /// <summary>One character, both halves of it where it is a surrogate pair; nothing at the end of a line.</summary>
    public SourceSpan CharacterAt(int offset)
    {
        if (offset >= Value.Length || LineTable.IsLineBreak(this[offset]))
        {
            return Span(offset, offset);
        }

        return Span(offset, char.IsSurrogatePair(this[offset], this[offset + 1]) ? offset + 2 : offset + 1);
    }

    /// <summary>From an offset to the next white space.</summary>
    public SourceSpan WordAt(int offset)
    {
        var end = Clamp(offset, 0);
        while (end < Value.Length && !char.IsWhiteSpace(Value[end]))
        {
            end++;
        }

        return Span(offset, end);
    }

    /// <summary>Whether a value stands between two offsets, and nothing else.</summary>
    public bool IsBetween(int start, int end, string value) => end - start == value.Length && string.CompareOrdinal(Value, start, value, 0, value.Length) == 0;

    public string Slice(SourceSpan span) => Value.Substring(span.Start, span.End - span.Start);

    public int LineCount => _lines.Count;

    /// <summary>The offset at which a line begins.</summary>
    public int StartOf(int line) => _lines.StartOf(line);

    /// <summary>The line of an offset, without its line break.</summary>
    public YamlLine LineAt(int offset)
    {
        var number = LineOf(offset);
        var start = _lines.StartOf(number);
        return new YamlLine(number, start, Value.Substring(start, EndOfLine(start) - start));
    }

    /// <summary>The offset of the line break behind an offset, or the end of the text.</summary>
    public int EndOfLine(int offset)
    {
        var end = Clamp(offset, 0);
        while (end < Value.Length && !LineTable.IsLineBreak(Value[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>The nearest line above that says something; null where there is none.</summary>
    public YamlLine? LineAbove(YamlLine line)
    {
        for (var number = line.Number - 1; number >= 0; number--)
        {
            if (LineAt(StartOf(number)) is { IsBlank: false } above)
            {
                return above;
            }
        }

        return null;
    }

    /// <summary>The place behind what a line says, before its comment.</summary>
    public SourceSpan EndOf(YamlLine line) => Span(line.ContentStart + line.Content.Length, line.ContentStart + line.Content.Length);

    public int LineOf(int offset) => _lines.LineOf(Clamp(offset, 0));

    /// <summary>What stands in the line before an offset.</summary>
    public string LineBefore(int offset)
    {
        var end = Clamp(offset, 0);
        var start = _lines.StartOf(_lines.LineOf(end));
        return Value.Substring(start, end - start);
    }

    /// <summary>The first tab among the blanks that a line begins with, if there is one before the offset.</summary>
    public int? TabBefore(int offset)
    {
        var end = Clamp(offset, 0);
        var start = _lines.StartOf(_lines.LineOf(end));
        while (start < end && Value[start] == ' ')
        {
            start++;
        }

        return start < end && Value[start] == '\t' ? start : null;
    }

    /// <summary>The first offset that is behind the line of this one, and no white space; or the end of the text.</summary>
    public int NextLineWithText(int offset)
    {
        var next = Clamp(offset, 0);
        while (next < Value.Length && !LineTable.IsLineBreak(Value[next]))
        {
            next++;
        }

        while (next < Value.Length && char.IsWhiteSpace(Value[next]))
        {
            next++;
        }

        return next;
    }

    /// <summary>The end of what stands between two offsets, without white space behind it.</summary>
    public int TrimEnd(int start, int end)
    {
        end = Clamp(end, start);
        while (end > start && char.IsWhiteSpace(Value[end - 1]))
        {
            end--;
        }

        return end;
    }

    private int Clamp(int offset, int least) => Math.Min(Math.Max(offset, least), Value.Length);
}
