using System.Globalization;
using Clientwright.Tool.Folders;
using Clientwright.Tool.Importing;
using Spectre.Console;

namespace Clientwright.Tool.Commands;

/// <summary>What an import prints.</summary>
internal sealed class ImportSummary(ToolConsole console)
{
    // More are told by their kinds.
    private const int MostSingly = 40;

    private const int MostMistakes = 100;

    public void ShowLosses(IReadOnlyList<Loss> losses, string? report)
    {
        if (losses.Count == 0)
        {
            return;
        }

        console.Draw(losses.Count <= MostSingly ? Singly(losses) : ByKind(losses));
        if (losses.Count > MostSingly && report is null)
        {
            console.WriteLine("--report FILE writes a line for each, with its place.");
        }
    }

    public void ShowLeftOver(string path, IReadOnlyList<string> leftOver, IReadOnlyList<string> pruned)
    {
        foreach (var file in leftOver)
        {
            var what = pruned.Contains(file) ? "deleted: the document no longer has it" : "left over: the document no longer has it (--prune deletes it, unless it was edited)";
            console.WriteLine($"{path}/{file}: {what}");
        }
    }

    public void ShowMistakes(IReadOnlyList<SpecMistake> mistakes)
    {
        foreach (var mistake in mistakes.Take(MostMistakes))
        {
            console.WriteLine(mistake.ToString());
        }

        if (mistakes.Count > MostMistakes)
        {
            console.WriteLine($"… and {mistakes.Count - MostMistakes} more");
        }
    }

    public void ShowResult(string path, ImportedApi api) => console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{path}: {Count(api.Endpoints.Count, "endpoint")}, {Count(api.Types.Count, "named type")}; {Count(api.Losses.Count(LossReport.IsLess), "thing")} of the document not expressed or not checked"));

    private static Table Singly(IReadOnlyList<Loss> losses)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Place", "", "What");
        foreach (var loss in losses)
        {
            table.AddRow(new Text($"{loss.Place}\n{loss.Pointer}"), new Text(LossReport.NameOf(loss.Kind)), new Text(loss.What));
        }

        return table;
    }

    private static Table ByKind(IReadOnlyList<Loss> losses)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("", "What", "Times", "First at");
        table.Columns[2].RightAligned();
        var kinds = losses
            .GroupBy(loss => (loss.Kind, loss.Subject))
            .OrderBy(kind => kind.Key.Kind)
            .ThenByDescending(kind => kind.Count())
            .ThenBy(kind => kind.Key.Subject, StringComparer.Ordinal);
        foreach (var kind in kinds)
        {
            table.AddRow(
                new Text(LossReport.NameOf(kind.Key.Kind)),
                new Text(kind.Key.Subject),
                new Text(kind.Count().ToString(CultureInfo.InvariantCulture)),
                new Text(kind.First().Place.ToString()));
        }

        return table;
    }

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
