using System.Diagnostics;
using Benchmarks.Build.Operations;

namespace Benchmarks.Build.Measuring;

/// <summary>A contender's project with so many operations, built once, so that the compiler can be run again alone.</summary>
internal sealed class BuiltProject
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
        Run("exec", File.ReadAllText(Path.Combine(_folder, "csc.txt")).Trim(), "/noconfig", $"@{Path.Combine(_folder, "csc.rsp")}");
        return new Measurement(watch.Elapsed, ChildTime.Total - before);
    }

    /// <summary>Builds once more as a user does, with whatever servers run.</summary>
    public TimeSpan Build(params string[] more)
    {
        var watch = Stopwatch.StartNew();
        Run(["build", $"{Contender.Project}.Operations.csproj", "-c", "Release", "-v", "quiet", $"-p:Operations={_folder}", .. more]);
        return watch.Elapsed;
    }

    private void Run(params string[] arguments)
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
    }
}
