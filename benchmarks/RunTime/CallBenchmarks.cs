using BenchmarkDotNet.Attributes;
using Benchmarks.Contenders;

namespace Benchmarks;

/// <summary>Every row by every contender, as ratios to the floor.</summary>
[MemoryDiagnoser]
public class CallBenchmarks
{
    // In the order of the field.
    private Func<Task>[] _calls = [];

    [ParamsAllValues]
    public Row Row { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        Check.RunAsync().GetAwaiter().GetResult();
        _calls = [.. Field.All.Select(entry => entry.New().Prepare(Row, new CannedHandler(Row)))];
    }

    [Benchmark(Baseline = true)]
    public Task Floor() => _calls[0]();

    [Benchmark(Description = "Clientwright")]
    public Task Generated() => _calls[1]();

    [Benchmark(Description = "Clientwright, handlers alone")]
    public Task GeneratedOverInvoker() => _calls[2]();

    [Benchmark(Description = "System.Text.Json")]
    public Task JsonByHand() => _calls[3]();

    [Benchmark]
    public Task NSwag() => _calls[4]();

    [Benchmark]
    public Task Refit() => _calls[5]();

    [Benchmark(Description = "Refit, generated JSON")]
    public Task RefitGeneratedJson() => _calls[6]();

    [Benchmark]
    public Task RestEase() => _calls[7]();

    [Benchmark]
    public Task Kiota() => _calls[8]();
}
