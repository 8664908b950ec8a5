using Clientwright.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Clientwright.Reading;

/// <summary>Makes nodes of YamlDotNet's scalars.</summary>
internal static class YamlScalars
{
    public static YamlScalarNode From(Scalar scalar, YamlText text, int start, int end)
    {
        var style = StyleOf(scalar.Style);
        var span = text.Span(start, style == YamlScalarStyle.Block ? text.TrimEnd(start, end) : end);
        return new YamlScalarNode(scalar.Value, style, span)
        {
            TextOffset = FindText(scalar.Value, style, text, span),
            GluedComment = style == YamlScalarStyle.Plain ? FindComment(text, end) : null,
        };
    }

    private static SourceSpan? FindComment(YamlText text, int end)
    {
        var start = end;
        while (text[start] is ' ' or '\t' or ':')
        {
            start++;
        }

        return start > end && text[start] == '#' && (char.IsLetterOrDigit(text[start + 1]) || text[start + 1] == '{') ? text.CharacterAt(start) : null;
    }

    /// <summary>Where in its source the text stands unchanged: at its start, or behind its quote.</summary>
    private static int? FindText(string value, YamlScalarStyle style, YamlText text, SourceSpan span)
    {
        var quotes = style == YamlScalarStyle.Quoted ? 1 : 0;
        var isUnchanged = style != YamlScalarStyle.Block
            && span.StartLine == span.EndLine
            && text.IsBetween(span.Start + quotes, span.End - quotes, value);
        return isUnchanged ? quotes : null;
    }

    private static YamlScalarStyle StyleOf(ScalarStyle style) => style switch
    {
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => YamlScalarStyle.Quoted,
        ScalarStyle.Literal or ScalarStyle.Folded => YamlScalarStyle.Block,
        _ => YamlScalarStyle.Plain,
    };
}
