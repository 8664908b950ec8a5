using Package.Tests.Consumers;

namespace Package.Tests;

/// <summary>Which files of a project are specs. Most of it is asked of MSBuild alone, which takes a second where a build takes five.</summary>
[Collection(PackageCollection.Name)]
public sealed class SpecSelectionTests(PackageFixture package)
{
    private const string Mark = "ClientwrightSpec";

    [Fact]
    public void Specs_are_found_in_their_folder_and_listed_ones_anywhere()
    {
        var project = new ConsumerProject(package, "Selection", items: """
            <EndpointSpec Include="../elsewhere/*.yaml" LinkBase="specs" />
            <EndpointSpec Include="specs/api.yaml" />
            <EndpointSpec Remove="specs/drafts/**" />
            <AdditionalFiles Include="specs/mine.yaml" Note="kept" />
            <AdditionalFiles Include="other/settings.yaml" Note="kept" />
            """);
        foreach (var path in new[]
        {
            "specs/api.yaml", "specs/deep/er/get.yml", "specs/mine.yaml", "specs/drafts/later.yaml", "specs/spec.schema.json",
            "../elsewhere/linked.yaml", "other/settings.yaml", "compose.yaml", "bin/specs/copy.yaml", "obj/specs/copy.yaml",
        })
        {
            project.Write(path, "");
        }

        project.Restore().SucceededQuietly();

        Assert.Equal(
            [
                new("../elsewhere/linked.yaml", "true"), new("other/settings.yaml", ""), new("specs/api.yaml", "true"),
                new("specs/deep/er/get.yml", "true"), new("specs/mine.yaml", "true"),
            ],
            Sorted(project.Items("AdditionalFiles", Mark)));
        Assert.Equal("kept", project.Items("AdditionalFiles", "Note")["specs/mine.yaml"]);
        Assert.Equal("specs/linked.yaml", project.Items("AdditionalFiles", "Link")["../elsewhere/linked.yaml"]);
        Assert.Contains("specs/deep/er/get.yml", project.Items("UpToDateCheckInput", Mark).Keys);
        Assert.Contains("specs/deep/er/get.yml", project.Items("Watch", Mark).Keys);

        Assert.Equal(
            [
                new("../elsewhere/linked.yaml", "true"), new("other/settings.yaml", ""), new("specs/api.yaml", "true"), new("specs/mine.yaml", ""),
            ],
            Sorted(project.Items("AdditionalFiles", Mark, "-p:ClientwrightDefaultSpecs=false")));
    }

    [Fact]
    public void Specs_from_outside_the_project_make_a_client_too()
    {
        var project = new ConsumerProject(
                package,
                "Outside",
                items: """<EndpointSpec Include="../outside-specs/**/*.yml" />""",
                properties: "<ClientwrightDefaultSpecs>false</ClientwrightDefaultSpecs>")
            .Write("../outside-specs/api.yml", Text.ApiSpec)
            .Write("../outside-specs/cancel/cancel-operation.yml", Text.CancelSpec)
            .Write("specs/not-asked-for.yaml", "endpoint: [this is, {no spec\n")
            .WriteCancelProgram();

        project.Build().SucceededQuietly();

        Assert.Equal("accepted https://cloudpartner.azure.com/api/operations/7", project.Run()[1]);
    }

    [Fact]
    public void A_compiler_that_is_too_old_is_an_error()
    {
        var project = new ConsumerProject(package, "Old")
            .Write("Program.cs", "System.Console.WriteLine(nameof(System));\n");

        Assert.Contains("error CW9001", project.Build("-p:CompilerApiVersion=roslyn4.7").Failed().Output, StringComparison.Ordinal);
    }

    private static IEnumerable<KeyValuePair<string, string>> Sorted(IReadOnlyDictionary<string, string> items)
        => items.OrderBy(item => item.Key, StringComparer.Ordinal);
}
