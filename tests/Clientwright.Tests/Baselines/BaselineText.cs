using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Clientwright.Tests.Baselines;

/// <summary>What is compared of a text, and how a difference is shown.</summary>
internal static partial class BaselineText
{
    private const int Context = 3;

    /// <summary>Replaces the generator's version, which changes with every release and says nothing about the code.</summary>
    public static string Scrub(string text) => GeneratorVersion().Replace(text, "$1\"<version>\"");

    /// <summary>The changed lines with a little of what stands around them.</summary>
    public static string Diff(string accepted, string received)
    {
        var lines = InlineDiffBuilder.Diff(accepted, received, ignoreWhiteSpace: false).Lines;
        var shown = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Type != ChangeType.Unchanged)
            {
                Array.Fill(shown, true, Math.Max(0, i - Context), Math.Min(lines.Count, i + Context + 1) - Math.Max(0, i - Context));
            }
        }

        var text = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            if (shown[i])
            {
                text.Append(Line(lines[i]));
            }
            else if (i == 0 || shown[i - 1])
            {
                text.Append("      …\n");
            }
        }

        // DiffPlex compares lines; a final line break, or a stray carriage return, is no line of its own.
        return Array.IndexOf(shown, true) >= 0 ? text.ToString() : $"  only in line breaks: {Escape(accepted)} / {Escape(received)}\n";
    }

    private static string Line(DiffPiece line)
    {
        var sign = line.Type switch
        {
            ChangeType.Inserted => '+',
            ChangeType.Deleted => '-',
            _ => ' ',
        };
        return string.Create(CultureInfo.InvariantCulture, $"{line.Position,5} {sign} {line.Text}\n");
    }

    private static string Escape(string text)
    {
        var end = text.Length <= 40 ? text : "…" + text[^40..];
        return end.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
    }

    [GeneratedRegex("(GeneratedCode(?:Attribute)?\\(\"Clientwright\", )\"[^\"]*\"", RegexOptions.CultureInvariant)]
    private static partial Regex GeneratorVersion();
}
