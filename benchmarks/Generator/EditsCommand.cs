using System.CommandLine;
using System.Globalization;
using Clientwright;
using Spectre.Console;

namespace GeneratorBenchmarks;

/// <summary><c>edits</c>: one edited file among many.</summary>
internal sealed class EditsCommand : Command
{
    private const int WarmUp = 60;

    private readonly IAnsiConsole _console;
    private readonly Option<int> _endpoints = new("--endpoints") { Description = "How many endpoints the project has.", DefaultValueFactory = _ => 1000 };
    private readonly Option<int> _rounds = new("--rounds") { Description = "How often each edit is measured.", DefaultValueFactory = _ => 200 };
    private readonly Option<string> _name = new("--name") { Description = "Only edits with this in their name.", DefaultValueFactory = _ => "" };
    private readonly Option<string?> _json = new("--json") { Description = "A file that keeps the results." };

    public EditsCommand(IAnsiConsole console)
        : base("edits", "One edited file among many: medians of both drivers in turn, and their difference.")
    {
        _console = console;
        Add(_endpoints);
        Add(_rounds);
        Add(_name);
        Add(_json);
        SetAction(Run);
    }

    private void Run(ParseResult line)
    {
        var endpoints = line.GetValue(_endpoints);
        var files = ManySpecs.Make(endpoints).ToArray();
        var ours = new Project(new ClientGenerator(), files);
        var result = ours.Run();
        var empty = new Project(ConstantGenerator.Of(result, files), files);
        empty.Run();
        var table = new Table().AddColumns("Edit", "generator ms", "KB", "empty driver ms", "KB", "above it ms", "KB");
        table.Caption($"{endpoints} endpoints, {result.GeneratedSources.Length} files of generated code, {result.GeneratedSources.Sum(source => source.SourceText.Length) / 1000} thousand characters");
        var kept = new CostTables("time of an edit", "bytes of an edit");
        foreach (var edit in Edit.All(endpoints).Where(edit => edit.Name.Contains(line.GetValue(_name)!, StringComparison.OrdinalIgnoreCase)))
        {
            var (mine, its, above) = Measure(edit, ours, empty, line.GetValue(_rounds));
            kept.Add(edit.Name, ("Empty driver", its), ("Clientwright", mine));
            table.AddRow(edit.Name, Time(mine), Bytes(mine), Time(its), Bytes(its), Time(above), Bytes(above));
        }

        _console.Write(table);
        if (line.GetValue(_json) is { } file)
        {
            kept.Write(file, "edits");
        }
    }

    private static (Cost Ours, Cost Empty, Cost Above) Measure(Edit edit, Project ours, Project empty, int rounds)
    {
        var (mine, its, above) = (new List<Cost>(), new List<Cost>(), new List<Cost>());
        for (var step = -WarmUp; step < rounds; step++)
        {
            edit.Make(ours, step + WarmUp);
            edit.Make(empty, step + WarmUp);

            // Neither pays for what the other leaves.
            GC.Collect(0);
            var ourCost = ours.RunMeasured();
            GC.Collect(0);
            var emptyCost = empty.RunMeasured();
            if (step >= 0)
            {
                mine.Add(ourCost);
                its.Add(emptyCost);
                above.Add(ourCost - emptyCost);
            }
        }

        return (Cost.MedianOf(mine), Cost.MedianOf(its), Cost.MedianOf(above));
    }

    private static string Time(Cost cost) => cost.Milliseconds.ToString("F2", CultureInfo.InvariantCulture);

    private static string Bytes(Cost cost) => (cost.Bytes / 1000.0).ToString("F1", CultureInfo.InvariantCulture);
}
