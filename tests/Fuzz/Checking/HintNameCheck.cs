using Microsoft.CodeAnalysis;

namespace Clientwright.Fuzz.Checking;

/// <summary>Whether every hint name can be that of a file, on every system, beside the others (<c>EmitCompilerGeneratedFiles</c>).</summary>
internal static class HintNameCheck
{
    // What a folder of generated files leaves of the 260 characters that Windows tools still have.
    private const int Most = 200;

    private static readonly string[] Devices =
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(0, 10).SelectMany(number => new[] { $"COM{number}", $"LPT{number}" })];

    public static IEnumerable<Finding> Check(IReadOnlyList<GeneratedSourceResult> sources)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in sources.Select(source => source.HintName))
        {
            if (!names.Add(name))
            {
                yield return new Finding(FindingKind.HintName, "twice", name);
            }

            if (name.Length > Most)
            {
                yield return new Finding(FindingKind.HintName, "long", $"{name.Length} characters: {name}");
            }

            if (name.Contains("..", StringComparison.Ordinal) || name.Any(character => !IsOfFile(character))
                || Devices.Contains(name.Split('.')[0], StringComparer.OrdinalIgnoreCase))
            {
                yield return new Finding(FindingKind.HintName, "no file", name);
            }
        }
    }

    private static bool IsOfFile(char character) => char.IsAsciiLetterOrDigit(character) || character is '.' or '_' or '(' or ')' or '-';
}
