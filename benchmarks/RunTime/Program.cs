using System.CommandLine;
using BenchmarkDotNet.Configs;
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
root.SetAction(line =>
{
    // BenchmarkDotNet builds all that this project refers to once more, generators and analyzers too.
    var config = ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10));
    BenchmarkSwitcher.FromAssembly(typeof(Check).Assembly).Run(line.UnmatchedTokens.Count > 0 ? [.. line.UnmatchedTokens] : ["--filter", "*"], config);
});

var check = new Command("check", "Whether every contender sends and gives the same.");
check.SetAction(_ => Console.WriteLine("Every contender sends and gives the same."));
root.Add(check);

var row = new Argument<Row>("row");
var names = new Argument<string[]>("contenders") { Arity = ArgumentArity.OneOrMore };
var loop = new Command("loop", "Some contenders' calls in turn for twenty seconds, for a profiler: from the tenth on all is compiled.") { row, names };
loop.SetAction(line => Loop(line.GetValue(row), line.GetValue(names)!));
root.Add(loop);

return root.Parse(args).Invoke();

static void Loop(Row row, string[] names)
{
    var calls = Array.ConvertAll(names, name => Field.All.Single(entry => entry.Name == name).New().Prepare(row, new CannedHandler(row)));
    for (var started = Environment.TickCount64; Environment.TickCount64 - started < 20_000;)
    {
        foreach (var call in calls)
        {
            for (var i = 0; i < 200; i++)
            {
                call().GetAwaiter().GetResult();
            }
        }
    }
}
