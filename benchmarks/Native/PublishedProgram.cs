using System.Diagnostics;
using System.Text.RegularExpressions;
using Benchmarks.Build.Measuring;
using Benchmarks.Build.Operations;

namespace Benchmarks.Native;

/// <summary>A contender's program, published for this machine.</summary>
internal sealed partial class PublishedProgram
{
    private readonly string _file;

    /// <param name="folder">For what the contender writes, and all that comes of it.</param>
    /// <param name="projects">Where the contenders' projects are.</param>
    /// <param name="more">More arguments of <c>dotnet publish</c>.</param>
    public PublishedProgram(Contender contender, Transport transport, int operations, string folder, string projects, IEnumerable<string> more)
    {
        Contender = contender;
        contender.Write(Directory.CreateDirectory(folder).FullName, Operation.Many(operations));
        var project = Path.Combine(projects, contender.Project, $"{contender.Project}.Native.csproj");
        var output = Path.Combine(folder, "program");
        var log = Run("dotnet", ["publish", project, "-c", "Release", "-v", "quiet", "-o", output, $"-p:Operations={folder}", $"-p:Transport={transport}", .. more]);
        Warnings = Warning().Matches(log).Select(match => match.Value).Distinct(StringComparer.Ordinal).ToList();
        _file = Path.Combine(output, "Catalog" + (OperatingSystem.IsWindows() ? ".exe" : ""));
    }

    public Contender Contender { get; }

    /// <summary>Those of the compiler, the trimmer and the native compiler, each once.</summary>
    public IReadOnlyList<string> Warnings { get; }

    public long Bytes => new FileInfo(_file).Length;

    public List<Start> Starts { get; } = [];

    /// <summary>What the program writes.</summary>
    public string Answer(Uri server) => Run(_file, [server.AbsoluteUri]).Trim();

    /// <summary>From its start to its end, with the one call between.</summary>
    public void MeasureStart(Uri server)
    {
        var before = ChildTime.Total;
        var watch = Stopwatch.StartNew();
        Answer(server);
        Starts.Add(new Start(watch.Elapsed, ChildTime.Total - before));
    }

    private static string Run(string file, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(output);
    }

    [GeneratedRegex("warning [A-Z]+[0-9]+:.*")]
    private static partial Regex Warning();
}
