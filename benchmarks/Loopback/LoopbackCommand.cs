using System.CommandLine;
using Benchmarks.Contenders;
using Benchmarks.Reporting;
using Spectre.Console;

namespace Benchmarks.Loopback;

/// <summary>Calls over loopback to a server in another process.</summary>
internal sealed class LoopbackCommand : RootCommand
{
    // Until the code is compiled for good.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);

    private readonly IAnsiConsole _console;

    private readonly Option<Row[]> _rows = new("--rows")
    {
        Description = "Which calls.",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [Row.Cancel200, Row.Cancel400, Row.List10],
    };

    private readonly Option<int[]> _callers = new("--callers")
    {
        Description = "How many callers at once.",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [1, 32],
    };

    private readonly Option<int> _rounds = new("--rounds") { Description = "How often each contender has its turn.", DefaultValueFactory = _ => 20 };
    private readonly Option<double> _slice = new("--slice") { Description = "How long a turn is, in seconds.", DefaultValueFactory = _ => 0.2 };
    private readonly Option<string> _only = new("--only") { Description = "Only contenders with this in their name, and the floor.", DefaultValueFactory = _ => "" };
    private readonly Option<string?> _json = new("--json") { Description = "A file that keeps the results." };

    public LoopbackCommand(IAnsiConsole console)
        : base("Calls over loopback to Kestrel in another process: contenders in turn in short slices, the best of each and the median.")
    {
        _console = console;
        Add(_rows);
        Add(_callers);
        Add(_rounds);
        Add(_slice);
        Add(_only);
        Add(_json);
        SetAction(RunAsync);
    }

    private async Task RunAsync(ParseResult line, CancellationToken cancellationToken)
    {
        using var server = new ServerProcess();
        var (best, median, bytes, processor) = (new List<ResultRow>(), new List<ResultRow>(), new List<ResultRow>(), new List<ResultRow>());
        foreach (var callers in line.GetValue(_callers)!)
        {
            foreach (var row in line.GetValue(_rows)!)
            {
                var name = $"{row.Title()}: {callers} {(callers == 1 ? "caller" : "callers")}";
                _console.MarkupLineInterpolated($"[grey]{name}[/]");
                var field = Field.All
                    .Where(entry => entry.Name == Field.All[0].Name || entry.Name.Contains(line.GetValue(_only)!, StringComparison.OrdinalIgnoreCase))
                    .Select(entry => new Caller(entry.Name, entry.New(), row, server[row]))
                    .ToList();
                await MeasureAsync(field, callers, line.GetValue(_rounds), TimeSpan.FromSeconds(line.GetValue(_slice)), cancellationToken);
                best.Add(ResultRow.Of(name, field, one => one.Name, one => one.Slices.Max(slice => slice.Calls)));
                median.Add(ResultRow.Of(name, field, one => one.Name, one => one.Median(slice => slice.Calls)));
                bytes.Add(ResultRow.Of(name, field, one => one.Name, one => one.Median(slice => slice.Bytes)));
                processor.Add(ResultRow.Of(name, field, one => one.Name, one => one.Slices.Min(slice => slice.Microseconds)));
                field.ForEach(one => one.Dispose());
            }
        }

        ResultTable[] tables =
        [
            new("requests a second, best slice", "", 0, best),
            new("requests a second, median slice", "", 0, median),
            new("bytes a call", "", 0, bytes),
            new("processor time a call, of the client's process", "µs", 1, processor),
        ];
        foreach (var table in tables)
        {
            _console.WriteLine(table.ToMarkdown());
        }

        if (line.GetValue(_json) is { } file)
        {
            new ResultFile("dotnet run -c Release --project benchmarks/Loopback", Surroundings.Now(Field.Libraries), tables).Write(file);
        }
    }

    // What is compared must be equal; then each in turn, after a while to warm up.
    private static async Task MeasureAsync(List<Caller> field, int callers, int rounds, TimeSpan slice, CancellationToken cancellationToken)
    {
        var expected = await field[0].AskAsync();
        foreach (var caller in field)
        {
            if (await caller.AskAsync() is var outcome && outcome != expected)
            {
                throw new InvalidOperationException($"{caller.Name} gives something else.\n{outcome}\n{expected}");
            }

            await Slice.MeasureAsync(caller.Call, callers, WarmUp);
        }

        for (var round = 0; round < rounds; round++)
        {
            // Each is once the first, so that none always follows the same other.
            foreach (var caller in field.Skip(round % field.Count).Concat(field.Take(round % field.Count)))
            {
                cancellationToken.ThrowIfCancellationRequested();
                caller.Slices.Add(await Slice.MeasureAsync(caller.Call, callers, slice));
            }
        }
    }
}
