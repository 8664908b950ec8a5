using Benchmarks.Build.Measuring;
using Benchmarks.Reporting;

namespace Benchmarks.Build;

/// <summary>Something that was measured of every project: a column where it is shown, a table where it is kept.</summary>
internal sealed record BuildFigure(string Column, string Name, string Unit, int Digits, Func<MeasuredProject, double> Of)
{
    private readonly List<ResultRow> _rows = [];

    public ResultTable Table => new(Name, Unit, Digits, _rows);

    /// <summary>What every run finds.</summary>
    public static IReadOnlyList<BuildFigure> Usual() =>
    [
        new("processor", "processor time of the compiler", "s", 1, one => one.Processor),
        new("wall", "time of the compiler", "s", 1, one => one.Wall),
        new("generated lines", "generated lines", "", 0, one => one.Project.GeneratedLines),
        new("assembly", "size of the assembly", "KiB", 0, one => one.Project.AssemblyBytes / 1024.0),
    ];

    /// <summary>What is found where builds are measured, too.</summary>
    public static IReadOnlyList<BuildFigure> OfBuilds() =>
    [
        new("build", "dotnet build with the compiler server", "s", 1, one => one.Build!.WithServer.TotalSeconds),
        new("build, no server", "dotnet build without it", "s", 1, one => one.Build!.WithoutServer.TotalSeconds),
        new("generators", "time in source generators", "s", 1, one => one.Build!.Generators.TotalSeconds),
        new("analyzers", "time in analyzers", "s", 1, one => one.Build!.Analyzers.TotalSeconds),
    ];

    public void Add(string row, IReadOnlyList<MeasuredProject> measured) => _rows.Add(ResultRow.Of(row, measured, one => one.Name, Of));
}
