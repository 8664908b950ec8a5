using Benchmarks.Reporting;
using Clientwright;
using Microsoft.CodeAnalysis;
using YamlDotNet.Core;

namespace GeneratorBenchmarks;

/// <summary>Costs as the other benchmarks keep theirs: a table of times and one of bytes, each row beside its baseline.</summary>
internal sealed class CostTables(string times, string bytes)
{
    private readonly List<ResultRow> _times = [];
    private readonly List<ResultRow> _bytes = [];

    /// <param name="costs">The baseline first.</param>
    public void Add(string row, params IReadOnlyList<(string Name, Cost Cost)> costs)
    {
        _times.Add(ResultRow.Of(row, costs, static one => one.Name, static one => one.Cost.Milliseconds));
        _bytes.Add(ResultRow.Of(row, costs, static one => one.Name, static one => one.Cost.Bytes / 1000.0));
    }

    public void Write(string path, string command) => new ResultFile(
        $"dotnet run -c Release --project benchmarks/Generator -- {command}",
        Surroundings.Now(typeof(ClientGenerator).Assembly, typeof(GeneratorDriver).Assembly, typeof(Parser).Assembly),
        [new ResultTable(times, "ms", 2, _times), new ResultTable(bytes, "KB", 1, _bytes)]).Write(path);
}
