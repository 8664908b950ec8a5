using System.CommandLine;
using System.Diagnostics;
using Clientwright.Fuzz.Reporting;
using Spectre.Console;

namespace Clientwright.Fuzz;

/// <summary><c>specs</c>: hostile specs through reader, binder and emitter, for as long as one likes.</summary>
internal sealed class SpecsCommand : Command
{
    private static readonly TimeSpan ReportInterval = TimeSpan.FromMinutes(1);

    private readonly IAnsiConsole _console;

    private readonly Option<TimeSpan> _duration = new("--for") { Description = "How long, as hours:minutes:seconds.", DefaultValueFactory = _ => TimeSpan.FromMinutes(1) };
    private readonly Option<int> _seed = new("--seed") { Description = "What the cases are made from.", DefaultValueFactory = _ => 1 };
    private readonly Option<long> _first = new("--first") { Description = "The number of the first case." };
    private readonly Option<long> _count = new("--count") { Description = "How many cases at most.", DefaultValueFactory = _ => long.MaxValue };

    private readonly Option<bool> _shows = new("--show") { Description = "Whether to show the specs of each case, and what is reported." };

    private readonly Option<string> _output = new("--output")
    {
        Description = "The folder that findings are written to.",
        DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "clientwright-fuzz"),
    };

    public SpecsCommand(IAnsiConsole console)
        : base("specs", "Hostile specs through reader, binder and emitter.")
    {
        _console = console;
        Add(_duration);
        Add(_seed);
        Add(_first);
        Add(_count);
        Add(_shows);
        Add(_output);
        SetAction(Run);
    }

    /// <returns>1 if a promise was broken.</returns>
    private int Run(ParseResult line)
    {
        var folder = line.GetValue(_output)!;
        var fuzzer = new SpecFuzzer(line.GetValue(_seed), new FindingFolder(folder), measuresTime: true);
        var (duration, first, count) = (line.GetValue(_duration), line.GetValue(_first), line.GetValue(_count));
        using var guard = new HangGuard(folder);
        var watch = Stopwatch.StartNew();
        var reported = TimeSpan.Zero;
        for (var number = first; number - first < count && watch.Elapsed < duration; number++)
        {
            guard.Begin(number);
            if (line.GetValue(_shows))
            {
                Show(fuzzer, number);
            }

            foreach (var finding in fuzzer.Run(number))
            {
                if (fuzzer.Statistics.Findings[finding.Signature] == 1)
                {
                    _console.WriteLine($"case {number}: {finding.Signature}: {finding.Detail}");
                }
            }

            if (watch.Elapsed - reported > ReportInterval)
            {
                reported = watch.Elapsed;
                Report(fuzzer.Statistics);
            }
        }

        Report(fuzzer.Statistics);
        return fuzzer.Statistics.Findings.Count == 0 ? 0 : 1;
    }

    private void Show(SpecFuzzer fuzzer, long number)
    {
        var fuzzCase = fuzzer.Make(number);
        _console.WriteLine($"case {number}, {fuzzCase.Origin}");
        foreach (var file in fuzzCase.Files)
        {
            _console.WriteLine($"--- {file.Path}\n{file.Text}");
        }

        foreach (var message in fuzzer.Messages(fuzzCase))
        {
            _console.WriteLine(message);
        }
    }

    private void Report(Statistics statistics)
    {
        foreach (var text in statistics.Lines())
        {
            _console.WriteLine(text);
        }
    }
}
