using Package.Tests.Consumers;

namespace Package.Tests;

/// <summary>Below C# 15 the package checks a <c>switch</c> over a result: one that misses a case is told which, one that has all is left alone.</summary>
[Collection(PackageCollection.Name)]
public sealed class ExhaustiveSwitchTests(PackageFixture package)
{
    private const string NotFound = "    CancelOperationResult.NotFound => \"not found\",\n";

    /// <remarks>One test for all: every build costs seconds, and the project is the same one. Style is enforced, so that IDE0072 is heard as well.</remarks>
    [Fact]
    public void A_switch_without_a_case_warns_and_with_it_nobody_asks_for_more()
    {
        var project = new ConsumerProject(package, "Exhaustive", properties: "<EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>")
            .Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.IDE0072.severity = warning\ndotnet_diagnostic.IDE0010.severity = warning\n")
            .Write("specs/api.yaml", Text.ApiSpec)
            .Write("specs/cancel-operation.yaml", Text.CancelSpec)
            .WriteCancelProgram()
            .Replace("Program.cs", "\ninternal sealed class", """

                switch (result)
                {
                    case CancelOperationResult.Cancelled or CancelOperationResult.Accepted:
                        Console.WriteLine(result.StatusCode);
                        break;
                    case IBadRequest or IUnauthorized or IForbidden or CancelOperationResult.NotFound or IUnexpected:
                        break;
                }

                internal sealed class
                """);

        // All cases, no arm for the rest, and every warning is an error.
        project.Build().SucceededQuietly();
        Assert.Equal("202", project.Run()[^1]);

        var (line, column) = (8, 26);
        var missing = project.Replace("Program.cs", NotFound, "").Build("-p:TreatWarningsAsErrors=false", "-p:MSBuildTreatWarningsAsErrors=false").Succeeded();
        Assert.Contains(
            $"Program.cs({line},{column}): warning CW3001: 'CancelOperationResult' can be NotFound, which this switch has no arm for: add one",
            missing.Output,
            StringComparison.Ordinal);
        Assert.DoesNotContain("CS8509", missing.Output, StringComparison.Ordinal);

        var fatal = project.Replace("Program.cs", "or CancelOperationResult.NotFound ", "").Build().Failed();
        Assert.Contains($"Program.cs({line},{column}): error CW3001", fatal.Output, StringComparison.Ordinal);
        Assert.Contains("error CW3004", fatal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CS8509", fatal.Output, StringComparison.Ordinal);
    }
}
