namespace Benchmarks.Build.Measuring;

/// <summary>A project, and what the runs of the compiler and the build took that were made of it. A figure is the middle one of all runs, in seconds.</summary>
internal sealed class MeasuredProject(BuiltProject project)
{
    private readonly List<Measurement> _runs = [];

    public BuiltProject Project => project;

    public string Name => project.Contender.Name;

    public double Processor => Median(run => run.Processor);

    public double Wall => Median(run => run.Wall);

    /// <summary>What a build took; null if none was measured.</summary>
    public BuildTime? Build { get; private set; }

    public void Compile() => _runs.Add(project.Compile());

    public void MeasureBuild() => Build = project.MeasureBuild();

    private double Median(Func<Measurement, TimeSpan> part) => _runs.Select(run => part(run).TotalSeconds).Order().ElementAt(_runs.Count / 2);
}
