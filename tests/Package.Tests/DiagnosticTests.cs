using System.Text.RegularExpressions;
using Clientwright.TestCommands;
using Package.Tests.Consumers;

namespace Package.Tests;

/// <summary>Mistakes in specs as the real compiler tells them: each at its place and once, whoever tells it, and as severe as the project says.</summary>
[Collection(PackageCollection.Name)]
public sealed partial class DiagnosticTests(PackageFixture package)
{
    private const string CancelSpec = "specs/cancel-operation.yaml";

    private static readonly string[] Mistakes = [$"{CancelSpec} error CW1101", "specs/prices.yaml error CW2101"];

    /// <remarks>One test for all: every build costs seconds, and the project is the same one.</remarks>
    [Fact]
    public void Each_is_told_once_by_generator_or_analyzer_and_as_severe_as_the_project_says()
    {
        var project = new ConsumerProject(package, "Severities", properties: """
            <TreatWarningsAsErrors>false</TreatWarningsAsErrors>
            <MSBuildTreatWarningsAsErrors>false</MSBuildTreatWarningsAsErrors>
            """)
            .Write("specs/api.yaml", Text.ApiSpec)
            .Write(CancelSpec, "titel: Cancelling.\n" + Text.CancelSpec)
            .Write("specs/prices.yaml", "types:\n  Price: { fields: { amount: Amuont } }\n")
            .Write("Program.cs", "System.Console.WriteLine();\n");

        Assert.Equal(Mistakes, Told(project.Build().Failed()));
        Assert.Equal(Mistakes, Told(project.Build("-p:RunAnalyzers=false").Failed()));

        // Here it is the analyzer that tells.
        Assert.Equal(Mistakes, Told(project.Build("-p:DesignTimeBuild=true").Failed()));

        project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CW1101.severity = warning\n");
        string[] milder = [$"{CancelSpec} warning CW1101"];
        Assert.Equal(milder, Told(project.Build("--no-incremental", "-p:NoWarn=CW2101").Succeeded()));
        Assert.Equal(milder, Told(project.Build("--no-incremental", "-p:NoWarn=CW2101", "-p:DesignTimeBuild=true").Succeeded()));
        Assert.Equal([Mistakes[0]], Told(project.Build("--no-incremental", "-p:NoWarn=CW2101", "-p:WarningsAsErrors=CW1101").Failed()));
    }

    /// <summary>File, severity and id of each of ours, in the order of the files. What stands in the summary has been told before.</summary>
    private static IEnumerable<string> Told(CommandResult build) => Diagnostic().Matches(build.Output.Split("\nBuild ")[0])
        .Select(match => $"{match.Groups["file"].Value.Replace('\\', '/')} {match.Groups["what"].Value}")
        .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"(?<file>specs[/\\][\w.-]+)\(\d+,\d+\): (?<what>\w+ CW\d{4})", RegexOptions.CultureInvariant)]
    private static partial Regex Diagnostic();
}
