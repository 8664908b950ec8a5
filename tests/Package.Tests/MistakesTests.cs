using System.Text.RegularExpressions;
using Clientwright.TestCommands;
using Clientwright.TestPages;
using Package.Tests.Consumers;

namespace Package.Tests;

/// <summary>
/// Every mistake that a page describes, all of them in one project, each in a folder and an API of its own: each is told once, at its
/// line and column, and nothing follows from it, neither in another file nor in C#.
/// </summary>
[Collection(PackageCollection.Name)]
public sealed partial class MistakesTests(PackageFixture package)
{
    // Its 10,000 members are generated, and the compiler needs longer for them than for all else together.
    private const string Heavy = "specs/CW2913";

    /// <remarks>One test for both: the builds are of the same project, and it is a large one.</remarks>
    [Fact]
    public void Each_is_told_once_at_its_place_and_nothing_follows_from_it()
    {
        var project = new ConsumerProject(package, "Mistakes", properties: """
            <AnalysisLevel>latest</AnalysisLevel>
            <TreatWarningsAsErrors>false</TreatWarningsAsErrors>
            <MSBuildTreatWarningsAsErrors>false</MSBuildTreatWarningsAsErrors>
            """)
            .Write("Program.cs", "System.Console.WriteLine();\n");
        foreach (var (path, text) in DiagnosticPage.IdsOfOneProject.SelectMany(id => DiagnosticPage.Find(id)!.WrongExamples).SelectMany(example => example.In("specs")))
        {
            project.Write(path, text);
        }

        var expected = Text.Read("Texts/Mistakes.txt").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        // What is told without analyzers does not depend on the bodies of methods; the second build compiles them.
        AssertTold(expected, project.Build("-p:RunAnalyzers=false", "-p:ProduceOnlyReferenceAssembly=true").Failed());

        Directory.Delete(Path.Combine(project.Folder, Heavy), recursive: true);
        AssertTold(expected.Where(line => !line.StartsWith(Heavy, StringComparison.Ordinal)), project.Build().Failed());
    }

    private static void AssertTold(IEnumerable<string> expected, CommandResult build)
    {
        // What stands in the summary has been told before.
        var lines = Told().Matches(build.Output.Split("\nBuild ")[0]);

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            lines.Select(line => line.Groups["file"].Value.Replace('\\', '/') + line.Groups["what"].Value).Order(StringComparer.Ordinal));
    }

    /// <summary>Every error and warning, whoever tells it; of ours, what stands before the link to the page.</summary>
    [GeneratedRegex(
        @"^.*?(?<file>specs[/\\][^(]+|\w+)(?<what>(\(\d+,\d+\))?( ?): (error|warning) \w+: .*?)( \(https://\S+\))?( \[[^\]]+\])?$",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Told();
}
