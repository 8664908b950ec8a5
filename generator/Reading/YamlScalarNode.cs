using Clientwright.Diagnostics;

namespace Clientwright.Reading;

/// <summary>A text. What it means is for its reader to say: YAML's own guesses (numbers, dates, <c>no</c>) are not made.</summary>
internal sealed record YamlScalarNode(string Text, YamlScalarStyle Style, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>
    /// How far behind the start of <see cref="YamlNode.Span"/> the text begins, if the file has it there as it is, in one line; null
    /// where escapes, folding or indentation changed it.
    /// </summary>
    public int? TextOffset { get; init; }

    /// <summary>Where behind it in its line a comment begins with no space behind its <c>#</c>, as people write no comment; null where none does.</summary>
    public SourceSpan? GluedComment { get; init; }

    public bool IsPlain => Style == YamlScalarStyle.Plain;

    /// <summary>Whether there is no value at all, as after a key without one.</summary>
    public bool IsNothing => IsPlain && Text.Length == 0;

    public override string Describe() => IsNothing ? GluedComment is null ? "nothing" : "nothing, since '#' begins a comment; put the text in quotes" : Text.Length == 0 ? "an empty text" : "a text";

    /// <summary>Where a part of the text stands; the whole scalar where that cannot be told.</summary>
    public SourceSpan SpanOf(int start, int length)
    {
        if (TextOffset is not { } offset)
        {
            return Span;
        }

        return Span with
        {
            Start = Span.Start + offset + start,
            StartColumn = Span.StartColumn + offset + start,
            End = Span.Start + offset + start + length,
            EndLine = Span.StartLine,
            EndColumn = Span.StartColumn + offset + start + length,
        };
    }
}
