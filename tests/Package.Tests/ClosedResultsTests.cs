using Package.Tests.Consumers;

namespace Package.Tests;

/// <summary>Where the language can close a set of cases, it does: the compiler itself then checks a <c>switch</c>.</summary>
[Collection(PackageCollection.Name)]
public sealed class ClosedResultsTests(PackageFixture package)
{
    private const string NotFound = "    CancelOperationResult.NotFound => \"not found\",\n";

    /// <remarks>One test for all: every build costs seconds, and the project is the same one.</remarks>
    [Fact]
    public void The_language_closes_results_where_it_can_and_may()
    {
        var project = new ConsumerProject(package, "Closed", properties: "<LangVersion>preview</LangVersion>")
            .Write("specs/api.yaml", Text.ApiSpec)
            .Write("specs/cancel-operation.yaml", Text.CancelSpec)
            .WriteCancelProgram()
            .Replace("Program.cs", "\ninternal sealed class", """
                Console.WriteLine(typeof(CancelOperationResult).CustomAttributes.Any(mark => mark.AttributeType.Name == "IsClosedTypeAttribute"));

                internal sealed class
                """);

        project.Build().SucceededQuietly();
        Assert.Equal("True", project.Run()[^1]);

        var missing = project.Replace("Program.cs", NotFound, "").Build().Failed();
        Assert.Contains("error CS8509", missing.Output, StringComparison.Ordinal);
        Assert.Contains("'Closed.CloudPartnerPortal.CancelOperationResult.NotFound'", missing.Output, StringComparison.Ordinal);

        project.Replace("Program.cs", "    CancelOperationResult.Unexpected => ", NotFound + "    _ => ");
        project.Build("-p:ClientwrightClosedResults=false").SucceededQuietly();
        Assert.Equal("False", project.Run()[^1]);

        project.Build("-p:LangVersion=14").SucceededQuietly();
        Assert.Equal("False", project.Run()[^1]);
    }
}
