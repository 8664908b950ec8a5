using Package.Tests.Consumers;

namespace Package.Tests;

/// <summary>The first minutes of a user: add the package, write two specs and ten lines, build, run, edit, make a mistake.</summary>
[Collection(PackageCollection.Name)]
public sealed class FirstStepsTests(PackageFixture package)
{
    private const string CancelSpec = "specs/cloud-partner-portal/cancel-operation.yaml";

    /// <remarks>One test for the whole way: each step needs the one before, and every build costs seconds.</remarks>
    [Fact]
    public void A_fresh_project_builds_runs_follows_its_specs_and_names_a_mistake()
    {
        var project = new ConsumerProject(package, "FirstSteps")
            .Write("specs/cloud-partner-portal/api.yaml", Text.ApiSpec)
            .Write(CancelSpec, Text.CancelSpec)
            .Write("other/pipeline.yaml", "endpoint: [this is, {no spec\n")
            .WriteCancelProgram();

        project.Build().SucceededQuietly();
        Assert.Equal(
            [
                "POST https://cloudpartner.azure.com/api/publishers/contoso/offers/vm/cancel?api-version=2017-10-31",
                "accepted https://cloudpartner.azure.com/api/operations/7",
            ],
            project.Run());

        project.Replace(CancelSpec, "{offerId}/cancel", "{offerId}/cancellation").Build().SucceededQuietly();
        Assert.Equal(
            "POST https://cloudpartner.azure.com/api/publishers/contoso/offers/vm/cancellation?api-version=2017-10-31",
            project.Run()[0]);

        var broken = project.Replace(CancelSpec, "type: uri,", "type: urn,").Build().Failed();
        var (line, column) = PositionOf("urn,", Text.CancelSpec.Replace("type: uri,", "type: urn,", StringComparison.Ordinal));
        Assert.Contains($"{CancelSpec}({line},{column}): error CW", broken.Output, StringComparison.Ordinal);
    }

    private static (int Line, int Column) PositionOf(string part, string text)
    {
        var before = text[..text.IndexOf(part, StringComparison.Ordinal)];
        return (before.Count(character => character == '\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
