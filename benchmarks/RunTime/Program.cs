using Benchmarks;
using Benchmarks.Contenders;
using BenchmarkDotNet.Running;

// Whoever measures first checks that the same is measured.
await Check.RunAsync();
switch (args)
{
    case ["check"]:
        Console.WriteLine("Every contender sends and gives the same.");
        break;
    case ["bytes", .. var rows]:
        Bytes.Print(RowsOf(rows));
        break;
    case ["times", .. var rows]:
        Times.Print(RowsOf(rows));
        break;
    case ["loop", var row, var name]:
        Loop(Enum.Parse<Row>(row), name);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Check).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"]);
        break;
}

static Row[] RowsOf(string[] names) => names.Length == 0 ? Enum.GetValues<Row>() : Array.ConvertAll(names, Enum.Parse<Row>);

// For a profiler.
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
