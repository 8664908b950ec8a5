using System.CommandLine;
using System.Globalization;
using System.Runtime.CompilerServices;
using Benchmarks.Build.Measuring;
using Benchmarks.Reporting;
using Spectre.Console;

namespace Benchmarks.Build;

/// <summary>What it costs to compile so many operations, ours beside those of others, in turn.</summary>
internal sealed class BuildCommand : RootCommand
{
    private readonly IAnsiConsole _console;

    private readonly Option<int[]> _operations = new("--operations")
    {
        Description = "How many operations.",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [1, 100, 1000],
    };

    private readonly Option<int> _rounds = new("--rounds") { Description = "How often each is compiled.", DefaultValueFactory = _ => 3 };
    private readonly Option<string> _only = new("--only") { Description = "Only contenders with this in their name.", DefaultValueFactory = _ => "" };
    private readonly Option<string?> _folder = new("--folder") { Description = "Where the projects are written, to be looked at; else they are deleted." };
    private readonly Option<string?> _json = new("--json") { Description = "A file that keeps the results." };

    public BuildCommand(IAnsiConsole console)
        : base("What it costs to compile operations: processor time and wall time of a cold compiler, the length of what is generated, the size of the assembly.")
    {
        _console = console;
        Add(_operations);
        Add(_rounds);
        Add(_only);
        Add(_folder);
        Add(_json);
        SetAction(Run);
    }

    private void Run(ParseResult line)
    {
        var kept = line.GetValue(_folder);
        var folder = kept ?? Directory.CreateTempSubdirectory("clientwright-build-").FullName;
        var (processor, lines, bytes) = (new List<ResultRow>(), new List<ResultRow>(), new List<ResultRow>());
        try
        {
            foreach (var count in line.GetValue(_operations)!)
            {
                var measured = Measure(count, line.GetValue(_rounds), line.GetValue(_only)!, Path.GetFullPath(folder));
                var name = Invariant($"{count:N0} operations");
                processor.Add(ResultRow.Of(name, measured, one => one.Key.Contender.Name, one => Median(one.Value, run => run.Processor)));
                lines.Add(ResultRow.Of(name, measured, one => one.Key.Contender.Name, one => one.Key.GeneratedLines));
                bytes.Add(ResultRow.Of(name, measured, one => one.Key.Contender.Name, one => one.Key.AssemblyBytes / 1024.0));
            }

            if (line.GetValue(_json) is { } file)
            {
                ResultTable[] tables =
                [
                    new("processor time of the compiler", "s", 1, processor), new("generated lines", "", 0, lines), new("size of the assembly", "KiB", 0, bytes),
                ];
                new ResultFile("dotnet run -c Release --project benchmarks/Build", Surroundings.Now(), tables).Write(file);
            }
        }
        finally
        {
            if (kept is null)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private List<KeyValuePair<BuiltProject, List<Measurement>>> Measure(int count, int rounds, string only, string folder)
    {
        var projects = Contender.All
            .Where(contender => contender.Name.Contains(only, StringComparison.OrdinalIgnoreCase))
            .Select((contender, place) => new BuiltProject(contender, count, Path.Combine(folder, Invariant($"{count}-{place}")), ProjectsFolder()))
            .ToList();
        var measured = projects.ToDictionary(project => project, _ => new List<Measurement>());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var project in projects)
            {
                measured[project].Add(project.Compile());
            }
        }

        var table = new Table().Title(Invariant($"{count} operations")).AddColumns("", "processor", "ratio", "wall", "generated lines", "assembly");
        var first = Median(measured[projects[0]], one => one.Processor);
        foreach (var project in projects)
        {
            var processor = Median(measured[project], one => one.Processor);
            table.AddRow(
                Markup.Escape(project.Contender.Name),
                Invariant($"{processor:F1} s"),
                Invariant($"{processor / first:F2}"),
                Invariant($"{Median(measured[project], one => one.Wall):F1} s"),
                Invariant($"{project.GeneratedLines:N0}"),
                Invariant($"{project.AssemblyBytes / 1024.0:N0} KiB"));
        }

        _console.Write(table);
        return [.. projects.Select(project => KeyValuePair.Create(project, measured[project]))];
    }

    private static double Median(List<Measurement> measurements, Func<Measurement, TimeSpan> part) =>
        measurements.Select(one => part(one).TotalSeconds).Order().ElementAt(measurements.Count / 2);

    private static string ProjectsFolder([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "Projects");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
