using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Clientwright;
using Spectre.Console;

namespace GeneratorBenchmarks;

/// <summary><c>cold</c>: the first run of a process, each in a fresh one.</summary>
internal sealed class ColdCommand : Command
{
    private readonly IAnsiConsole _console;
    private readonly Option<int[]> _endpoints = new("--endpoints") { Description = "How many endpoints.", DefaultValueFactory = _ => [1, 100, 1000], AllowMultipleArgumentsPerToken = true };
    private readonly Option<int> _rounds = new("--rounds") { Description = "How many processes of each kind.", DefaultValueFactory = _ => 9 };
    private readonly Option<int> _once = new("--once") { Description = "For the processes that are measured.", Hidden = true };
    private readonly Option<string> _sources = new("--sources") { Description = "For the processes that are measured: the text that is added.", Hidden = true };
    private readonly Option<string?> _json = new("--json") { Description = "A file that keeps the results." };

    public ColdCommand(IAnsiConsole console)
        : base("cold", "The first run in a fresh process: all of it, and what of it is left if the text is there already.")
    {
        _console = console;
        Add(_endpoints);
        Add(_rounds);
        Add(_once);
        Add(_sources);
        Add(_json);
        SetAction(Run);
    }

    private void Run(ParseResult line)
    {
        if (line.GetValue(_once) is > 0 and var once)
        {
            Once(once, line.GetValue(_sources));
            return;
        }

        var table = new Table().AddColumns("Endpoints", "generator ms", "MB", "the same text added ms", "MB", "above it ms", "MB");
        var kept = new CostTables("time of a first run", "bytes of a first run");
        foreach (var endpoints in line.GetValue(_endpoints)!)
        {
            var sources = Path.GetTempFileName();
            WriteSources(endpoints, sources);
            var (ours, constant) = (new List<Cost>(), new List<Cost>());
            for (var round = 0; round < line.GetValue(_rounds); round++)
            {
                ours.Add(Start(endpoints, null));
                constant.Add(Start(endpoints, sources));
            }

            File.Delete(sources);
            var (mine, its) = (Cost.MedianOf(ours), Cost.MedianOf(constant));
            var above = mine - its;
            kept.Add($"{endpoints} {(endpoints == 1 ? "endpoint" : "endpoints")}", ("The same text added", its), ("Clientwright", mine));
            table.AddRow($"{endpoints}", Time(mine), Megabytes(mine), Time(its), Megabytes(its), Time(above), Megabytes(above));
        }

        _console.Write(table);
        if (line.GetValue(_json) is { } file)
        {
            kept.Write(file, "cold");
        }
    }

    private static void Once(int endpoints, string? sources)
    {
        var files = ManySpecs.Make(endpoints).ToArray();
        var project = new Project(sources is null ? new ClientGenerator() : ConstantGenerator.Of(sources, files), files);
        var cost = project.RunMeasured();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cost.Milliseconds} {cost.Bytes}"));
    }

    private static void WriteSources(int endpoints, string path)
    {
        var result = new Project(new ClientGenerator(), [.. ManySpecs.Make(endpoints)]).Run();
        ConstantGenerator.Write(result, path);
    }

    private static Cost Start(int endpoints, string? sources)
    {
        string[] arguments = ["cold", "--once", $"{endpoints}", .. sources is null ? [] : (string[])["--sources", sources]];
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true })!;
        var parts = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return new(double.Parse(parts[0], CultureInfo.InvariantCulture), long.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    private static string Time(Cost cost) => cost.Milliseconds.ToString("F0", CultureInfo.InvariantCulture);

    private static string Megabytes(Cost cost) => (cost.Bytes / 1_000_000.0).ToString("F1", CultureInfo.InvariantCulture);
}
