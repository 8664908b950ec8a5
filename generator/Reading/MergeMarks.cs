using Clientwright.Diagnostics;

namespace Clientwright.Reading;

/// <summary>The lines that a merge leaves in a file where both sides changed it.</summary>
internal static class MergeMarks
{
    private const int Length = 7;

    /// <remarks>
    /// Looked for in all of the file, and before anything else: what YamlDotNet gives up at may stand above the mark or below it, and means nothing
    /// as long as two versions of the file are mixed.
    /// </remarks>
    public static YamlFaultException? Find(YamlText text)
    {
        for (var line = 0; line < text.LineCount; line++)
        {
            var start = text.StartOf(line);
            if (IsMark(text, start))
            {
                var span = text.Span(start, start + Length);
                return new YamlFaultException(DiagnosticIds.MergeConflict, span, text.Slice(span));
            }
        }

        return null;
    }

    private static bool IsMark(YamlText text, int start)
    {
        var sign = text[start];
        if (sign is not ('<' or '=' or '>' or '|'))
        {
            return false;
        }

        for (var i = start; i < start + Length; i++)
        {
            if (text[i] != sign)
            {
                return false;
            }
        }

        return text[start + Length] is ' ' or '\r' or '\n' or '\0';
    }
}
