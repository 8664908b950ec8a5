using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Benchmarks.Build.Operations;

namespace Benchmarks.Build.Measuring;

/// <summary>A contender's project with so many operations, built once, so that the compiler can be run again alone.</summary>
internal sealed partial class BuiltProject
{
    private readonly string _folder;
    private readonly string _projectFolder;

    /// <param name="folder">For the operations, and all that comes of them.</param>
    /// <param name="projects">Where the contenders' projects are.</param>
    public BuiltProject(Contender contender, int operations, string folder, string projects)
    {
        (Contender, Operations, _folder, _projectFolder) = (contender, operations, folder, Path.Combine(projects, contender.Project));
        contender.Write(Directory.CreateDirectory(folder).FullName, Operation.Many(operations));
        Build();
    }

    public Contender Contender { get; }

    public int Operations { get; }

    /// <summary>The lines that a generator has made, those of a tool among them.</summary>
    public int GeneratedLines => Generated.Sum(file => File.ReadLines(file).Count());

    public long AssemblyBytes => new FileInfo(Path.Combine(_folder, "bin", "Release", "net10.0", "Catalog.dll")).Length;

    private IEnumerable<string> Generated => Directory.EnumerateFiles(Path.Combine(_folder, "generated"), "*.cs", SearchOption.AllDirectories);

    /// <summary>Compiles once more in a process of its own, without a server.</summary>
    public Measurement Compile()
    {
        var before = ChildTime.Total;
        var watch = Stopwatch.StartNew();
        RunCompiler();
        return new Measurement(watch.Elapsed, ChildTime.Total - before);
    }

    /// <summary>What a build takes as a user starts it who has changed something, and what the compiler says of it.</summary>
    public BuildTime MeasureBuild()
    {
        var (withServer, withoutServer) = (Rebuild(withServer: true), Rebuild(withServer: false));
        var report = RunCompiler("/reportanalyzer");
        return new BuildTime(withServer, withoutServer, SecondsIn(GeneratorTime.Match(report)), SecondsIn(AnalyzerTime.Match(report)));
    }

    /// <param name="withServer">Whether the compiler is one that stays for the next build, and has done this one before.</param>
    private TimeSpan Rebuild(bool withServer)
    {
        // Of generators there are packages only for others; ours is a project, and no part of what is measured.
        string[] arguments = ["--no-incremental", "--no-restore", "--no-dependencies", $"-p:UseSharedCompilation={(withServer ? "true" : "false")}"];
        if (withServer)
        {
            Build(arguments);
        }

        var watch = Stopwatch.StartNew();
        Build(arguments);
        return watch.Elapsed;
    }

    private void Build(params string[] more) =>
        Run(["build", $"{Contender.Project}.Operations.csproj", "-c", "Release", "-v", "quiet", $"-p:Operations={_folder}", .. more]);

    private string RunCompiler(params string[] more) =>
        Run(["exec", File.ReadAllText(Path.Combine(_folder, "csc.txt")).Trim(), "/noconfig", $"@{Path.Combine(_folder, "csc.rsp")}", .. more]);

    private static TimeSpan SecondsIn(Match match) =>
        match.Success ? TimeSpan.FromSeconds(double.Parse(match.Groups["seconds"].Value, CultureInfo.InvariantCulture)) : TimeSpan.Zero;

    // As the compiler says it.
    [GeneratedRegex("Total generator execution time: (?<seconds>[0-9.]+) seconds")]
    private static partial Regex GeneratorTime { get; }

    [GeneratedRegex("Total analyzer execution time: (?<seconds>[0-9.]+) seconds")]
    private static partial Regex AnalyzerTime { get; }

    private string Run(params string[] arguments)
    {
        // Relative paths among the compiler's arguments begin at the project.
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = _projectFolder, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(output);
        }

        return output;
    }
}
