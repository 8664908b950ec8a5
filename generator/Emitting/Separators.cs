using System.Globalization;
using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// The structs that stand for the separators of joined lists, since a shape takes types only. The usual ones are support
/// code; any other is declared in the file that uses it, as a file-local type, so that no two files can clash.
/// </summary>
internal static class Separators
{
    private const string Support = "global::Clientwright.Support.";

    // Longer ones would not leave the name short enough for an assembly.
    private const int Shown = 8;

    public static string NameOf(string separator) => separator switch
    {
        "," => Support + "CommaSeparator",
        " " => Support + "SpaceSeparator",
        ";" => Support + "SemicolonSeparator",
        "|" => Support + "PipeSeparator",
        _ => LocalNameOf(separator),
    };

    /// <summary>Declares the separators of a file's types that are not support code. To be called once a file, in its namespace.</summary>
    public static void WriteLocal(CodeWriter writer, IEnumerable<TypeModel> types)
    {
        var separators = types.SelectMany(static type => type.WithParts())
            .OfType<TypeModel.Joined>()
            .Select(static joined => joined.Separator)
            .Where(separator => !NameOf(separator).StartsWith(Support, StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(separator => separator, StringComparer.Ordinal);
        foreach (var separator in separators)
        {
            writer.BlankLine().Lines(
                $$"""
                file readonly struct {{LocalNameOf(separator)}} : {{Support}}ISeparator
                {
                    public string Text => {{Literal.String(separator)}};
                }
                """);
        }
    }

    private static string LocalNameOf(string separator) => "Separator" + (separator.Length <= Shown
        ? string.Concat(separator.Select(character => ((int)character).ToString("X4", CultureInfo.InvariantCulture)))
        : Fingerprint.Of(separator));
}
