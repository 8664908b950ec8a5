using System.Runtime.CompilerServices;

namespace Clientwright.Tests.Diagnostics;

/// <summary>A page of the documentation: its heading, and the specs in it, those that are wrong and those that are right.</summary>
internal sealed record DiagnosticPage(string Heading, IReadOnlyList<string> Wrong, IReadOnlyList<string> Right)
{
    private const string Fence = "```";

    public static DiagnosticPage? Find(string id)
    {
        var path = Path.Combine(Root(), "docs", "diagnostics", id + ".md");
        return File.Exists(path) ? Parse(File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal)) : null;
    }

    private static DiagnosticPage Parse(string text)
    {
        var halves = text.Split("\nRight:\n");
        return new DiagnosticPage(
            text[..text.IndexOf('\n', StringComparison.Ordinal)], SpecsIn(halves[0]), halves.Length > 1 ? SpecsIn(halves[1]) : []);
    }

    /// <summary>The YAML in a text of Markdown.</summary>
    public static string[] SpecsIn(string text) =>
        [.. text.Split(Fence + "yaml\n").Skip(1).Select(part => part[..part.IndexOf(Fence, StringComparison.Ordinal)])];

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
