using System.IO.Compression;
using System.Xml.Linq;
using Package.Tests.Consumers;

namespace Package.Tests;

/// <summary>What is in the package, exactly: a file too many is as wrong as one too few.</summary>
[Collection(PackageCollection.Name)]
public sealed class NupkgTests(PackageFixture package)
{
    [Fact]
    public void It_holds_the_generator_its_yaml_parser_the_code_fixes_the_msbuild_files_and_the_schema()
    {
        using var nupkg = ZipFile.OpenRead(package.Nupkg);

        Assert.Equal(
            [
                "Clientwright.nuspec",
                "README.md",
                "analyzers/dotnet/cs/Clientwright.CodeFixes.dll",
                "analyzers/dotnet/cs/Clientwright.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/Clientwright.DesignTime.globalconfig",
                "build/Clientwright.props",
                "build/Clientwright.targets",
                "buildTransitive/Clientwright.DesignTime.globalconfig",
                "buildTransitive/Clientwright.props",
                "buildTransitive/Clientwright.targets",
                "schema/spec.schema.json",
            ],
            nupkg.Entries.Select(entry => entry.FullName).Where(name => !IsOfTheContainer(name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_is_a_development_dependency_that_brings_nothing_along()
    {
        var metadata = ReadNuspec();

        Assert.Equal("Clientwright", metadata["id"].Value);
        Assert.Equal("true", metadata["developmentDependency"].Value);
        Assert.Equal("README.md", metadata["readme"].Value);
        Assert.Equal("MIT", metadata["license"].Value);
        Assert.DoesNotContain("dependencies", metadata.Keys);
    }

    private Dictionary<string, XElement> ReadNuspec()
    {
        using var nupkg = ZipFile.OpenRead(package.Nupkg);
        using var stream = nupkg.GetEntry("Clientwright.nuspec")!.Open();
        return XDocument.Load(stream).Root!.Elements().Single().Elements().ToDictionary(element => element.Name.LocalName, StringComparer.Ordinal);
    }

    /// <remarks>Parts that every package has, by the rules of its container format.</remarks>
    private static bool IsOfTheContainer(string name)
        => name.StartsWith("_rels/", StringComparison.Ordinal) || name.StartsWith("package/", StringComparison.Ordinal) || name == "[Content_Types].xml";
}
