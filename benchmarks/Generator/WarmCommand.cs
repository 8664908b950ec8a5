using System.CommandLine;
using System.Globalization;
using Clientwright;
using Clientwright.Specs;
using Spectre.Console;
using YamlDotNet.Core;

namespace GeneratorBenchmarks;

/// <summary><c>warm</c>: a project's first run in a process that has made others, as a build server's are.</summary>
internal sealed class WarmCommand : Command
{
    private const int WarmUp = 5;

    private readonly IAnsiConsole _console;
    private readonly Option<int> _endpoints = new("--endpoints") { Description = "How many endpoints.", DefaultValueFactory = _ => 1000 };
    private readonly Option<int> _rounds = new("--rounds") { Description = "How often each is measured.", DefaultValueFactory = _ => 15 };
    private readonly Option<string?> _json = new("--json") { Description = "A file that keeps the results." };

    public WarmCommand(IAnsiConsole console)
        : base("warm", "All of a project's specs in a process that has seen others: each part, an endpoint.")
    {
        _console = console;
        Add(_endpoints);
        Add(_rounds);
        Add(_json);
        SetAction(Run);
    }

    private void Run(ParseResult line)
    {
        var endpoints = line.GetValue(_endpoints);
        var files = ManySpecs.Make(endpoints).ToArray();
        var constant = ConstantGenerator.Of(new Project(new ClientGenerator(), files).Run(), files);
        var parts = new (string Name, Func<Cost> Measure)[]
        {
            ("YamlDotNet's events", () => Cost.Of(() => ReadEvents(files))),
            ("specs read, events included", () => Cost.Of(() => ReadSpecs(files))),
            ("the same text added", () => new Project(constant, files).RunMeasured()),
            ("all of the generator", () => new Project(new ClientGenerator(), files).RunMeasured()),
        };
        var costs = parts.Select(_ => new List<Cost>()).ToArray();
        for (var round = -WarmUp; round < line.GetValue(_rounds); round++)
        {
            for (var part = 0; part < parts.Length; part++)
            {
                GC.Collect();
                var cost = parts[part].Measure();
                if (round >= 0)
                {
                    costs[part].Add(cost);
                }
            }
        }

        var medians = costs.Select(Cost.MedianOf).ToArray();
        var table = new Table().AddColumns("Part", "µs an endpoint", "KB an endpoint");
        foreach (var (name, cost) in parts.Select(part => part.Name).Zip(medians))
        {
            AddRow(table, name, cost, endpoints);
        }

        var ours = medians[3] - medians[2] - medians[0];
        AddRow(table, "ours: all, without the events and the text's adding", ours, endpoints);
        _console.Write(table);
        if (line.GetValue(_json) is { } file)
        {
            var kept = new CostTables("time of all endpoints, warm", "bytes of all endpoints, warm");
            kept.Add($"{endpoints} endpoints", [.. parts.Select(part => part.Name).Zip(medians), ("ours", ours)]);
            kept.Write(file, "warm");
        }
    }

    private static void AddRow(Table table, string name, Cost cost, int endpoints) => table.AddRow(
        name,
        (cost.Milliseconds * 1000 / endpoints).ToString("F1", CultureInfo.InvariantCulture),
        (cost.Bytes / 1000.0 / endpoints).ToString("F1", CultureInfo.InvariantCulture));

    private static void ReadEvents(IEnumerable<SpecText> files)
    {
        foreach (var file in files)
        {
            var parser = new Parser(new StringReader(file.Text));
            while (parser.MoveNext())
            {
                // Nothing is made of them.
            }
        }
    }

    private static void ReadSpecs(IEnumerable<SpecText> files)
    {
        foreach (var file in files)
        {
            SpecParser.Parse(file.Path, file.Text);
        }
    }
}
