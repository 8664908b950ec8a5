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

    private readonly Option<bool> _builds = new("--builds") { Description = "Also `dotnet build`, with the compiler server and without, which takes a while." };
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
        Add(_builds);
        Add(_only);
        Add(_folder);
        Add(_json);
        SetAction(Run);
    }

    private void Run(ParseResult line)
    {
        var kept = line.GetValue(_folder);
        var folder = kept ?? Directory.CreateTempSubdirectory("clientwright-build-").FullName;
        BuildFigure[] figures = [.. BuildFigure.Usual(), .. line.GetValue(_builds) ? BuildFigure.OfBuilds() : []];
        try
        {
            foreach (var count in line.GetValue(_operations)!)
            {
                var measured = Measure(count, line.GetValue(_rounds), line.GetValue(_only)!, Path.GetFullPath(folder));
                if (line.GetValue(_builds))
                {
                    measured.ForEach(one => one.MeasureBuild());
                }

                Show(count, measured, figures);
                foreach (var figure in figures)
                {
                    figure.Add(Invariant($"{count:N0} operations"), measured);
                }
            }

            if (line.GetValue(_json) is { } file)
            {
                new ResultFile("dotnet run -c Release --project benchmarks/Build", Surroundings.Now(), [.. figures.Select(figure => figure.Table)]).Write(file);
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

    private static List<MeasuredProject> Measure(int count, int rounds, string only, string folder)
    {
        var measured = Contender.All
            .Where(contender => contender.Name.Contains(only, StringComparison.OrdinalIgnoreCase))
            .Select((contender, place) => new BuiltProject(contender, count, Path.Combine(folder, Invariant($"{count}-{place}")), ProjectsFolder()))
            .Select(project => new MeasuredProject(project))
            .ToList();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var one in measured)
            {
                one.Compile();
            }
        }

        return measured;
    }

    private void Show(int count, List<MeasuredProject> measured, IReadOnlyList<BuildFigure> figures)
    {
        var table = new Table().Title(Invariant($"{count} operations")).AddColumns(["", "ratio", .. figures.Select(figure => figure.Column)]);
        foreach (var one in measured)
        {
            var shown = figures.Select(figure => figure.Table.Show(figure.Of(one)));
            table.AddRow([Markup.Escape(one.Name), Invariant($"{one.Processor / measured[0].Processor:F2}"), .. shown]);
        }

        _console.Write(table);
    }

    private static string ProjectsFolder([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "Projects");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
