using System.Globalization;
using Clientwright.Diagnostics;

namespace Clientwright.Reading;

/// <summary>Reads the text of a file into nodes. Whatever is wrong with it becomes a diagnostic, never an exception.</summary>
internal static class YamlReader
{
    /// <summary>The root of the document; null where there is none, or none that can be relied on.</summary>
    public static YamlNode? Read(string text, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        if (text.Length > YamlLimits.Characters)
        {
            ReportTooLarge(text.Length, diagnostics);
            return null;
        }

        var yaml = new YamlText(text);
        if (ForbiddenCharacters.FindFirst(text) is { } offset)
        {
            diagnostics.Report(DiagnosticIds.ForbiddenCharacter, yaml.CharacterAt(offset), MessageText.CodePoint(text[offset]));
            return null;
        }

        return new YamlDocumentReader(yaml, diagnostics, cancellationToken).Read();
    }

    public static void ReportTooLarge(int length, DiagnosticBag diagnostics) =>
        diagnostics.Report(DiagnosticIds.FileTooLarge, default, Invariant(YamlLimits.Characters), Invariant(length));

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
