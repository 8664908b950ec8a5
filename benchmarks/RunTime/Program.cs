using System.CommandLine;
using Benchmarks;
using Benchmarks.Contenders;
using BenchmarkDotNet.Running;

// Whoever measures first checks that the same is measured.
await Check.RunAsync();

var root = new RootCommand("What a call costs, beside the same call by hand and those of others: by BenchmarkDotNet, which gets the arguments.")
{
    new TableCommand("bytes", "What a call allocates, exactly.", Bytes.Measure),
    new TableCommand("times", "What time a call takes, as ratios, in a few minutes.", Times.Measure),
};
root.TreatUnmatchedTokensAsErrors = false;
root.SetAction(line => { BenchmarkSwitcher.FromAssembly(typeof(Check).Assembly).Run(line.UnmatchedTokens.Count > 0 ? [.. line.UnmatchedTokens] : ["--filter", "*"]); });

var check = new Command("check", "Whether every contender sends and gives the same.");
check.SetAction(_ => Console.WriteLine("Every contender sends and gives the same."));
root.Add(check);

var row = new Argument<Row>("row");
var name = new Argument<string>("contender");
var loop = new Command("loop", "One contender's calls for eight seconds, for a profiler.") { row, name };
loop.SetAction(line => Loop(line.GetValue(row), line.GetValue(name)!));
root.Add(loop);

return root.Parse(args).Invoke();

static void Loop(Row row, string name)
{
    var call = Field.All.Single(entry => entry.Name == name).New().Prepare(row, new CannedHandler(row));
    for (var started = Environment.TickCount64; Environment.TickCount64 - started < 8000;)
    {
        for (var i = 0; i < 1000; i++)
        {
            call().GetAwaiter().GetResult();
        }
    }
}
