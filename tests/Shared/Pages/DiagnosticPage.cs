using System.Runtime.CompilerServices;

namespace Clientwright.TestPages;

/// <summary>A page of the documentation: its heading, and the specs in it, those that are wrong and those that are right.</summary>
internal sealed record DiagnosticPage(string Id, string Heading, IReadOnlyList<string> Wrong, IReadOnlyList<string> Right)
{
    public const string IdOfUnused = "CW2115";

    private const string Fence = "```";

    /// <summary>The ids that have a page about specs.</summary>
    public static IReadOnlyList<string> IdsOfSpecs { get; } =
    [
        .. Directory.EnumerateFiles(Folder(), "CW*.md").Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(id => id.StartsWith("CW1", StringComparison.Ordinal) || id.StartsWith("CW2", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>
    /// Those of them whose mistakes one project can have all at once. Of unused types nothing is said while anything else is wrong that may
    /// be the reason.
    /// </summary>
    public static IReadOnlyList<string> IdsOfOneProject { get; } = [.. IdsOfSpecs.Where(id => id != IdOfUnused)];

    /// <summary>What is wrong, as folders of specs; of what Markdown cannot hold, a folder that is made.</summary>
    public IReadOnlyList<PageExample> WrongExamples => PageExample.Of(Id, UnwritableSpecs.Of(Id) is { Count: > 0 } specs ? specs : Wrong);

    /// <summary>What is right, as folders of specs.</summary>
    public IReadOnlyList<PageExample> RightExamples => PageExample.Of(Id, Right);

    public static DiagnosticPage? Find(string id)
    {
        var path = Path.Combine(Folder(), id + ".md");
        return File.Exists(path) ? Parse(id, File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal)) : null;
    }

    /// <summary>The YAML in a text of Markdown.</summary>
    public static string[] SpecsIn(string text) =>
        [.. text.Split(Fence + "yaml\n").Skip(1).Select(part => part[..part.IndexOf(Fence, StringComparison.Ordinal)])];

    private static DiagnosticPage Parse(string id, string text)
    {
        var halves = text.Split("\nRight:\n");
        return new DiagnosticPage(
            id, text[..text.IndexOf('\n', StringComparison.Ordinal)], SpecsIn(halves[0]), halves.Length > 1 ? SpecsIn(halves[1]) : []);
    }

    private static string Folder([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "docs", "diagnostics"));
}
