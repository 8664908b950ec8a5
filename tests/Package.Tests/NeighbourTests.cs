using Package.Tests.Consumers;

namespace Package.Tests;

/// <summary>
/// Another analyzer package that brings its own YamlDotNet, of another version, under the same file name. The SDK keeps one copy of
/// the two, so each generator may run on the other's: both must work.
/// </summary>
[Collection(PackageCollection.Name)]
public sealed class NeighbourTests(PackageFixture package)
{
    [Fact]
    public void Both_generators_run_beside_each_other()
    {
        var folder = Directory.CreateDirectory(Path.Combine(package.Folder, "Neighbour")).FullName;
        File.WriteAllText(Path.Combine(folder, "Neighbour.csproj"), Text.Read("Texts/Neighbour.csproj"));
        File.WriteAllText(Path.Combine(folder, "NeighbourGenerator.cs"), Text.Read("Texts/NeighbourGenerator.cs"));
        package.Pack(Path.Combine(folder, "Neighbour.csproj"));

        var project = new ConsumerProject(package, "Beside", items: $"""
            <PackageReference Include="Neighbour" Version="{package.Version}" PrivateAssets="all" />
            <AdditionalFiles Include="neighbour.yaml" />
            """)
            .Write("specs/api.yaml", Text.ApiSpec)
            .Write("specs/cancel-operation.yaml", Text.CancelSpec)
            .Write("neighbour.yaml", "greeting: hello from next door\n")
            .WriteCancelProgram()
            .Replace("Program.cs", "Console.WriteLine(result switch", "Console.WriteLine(Neighbour.Greeting);\nConsole.WriteLine(result switch");

        project.Build().SucceededQuietly();

        Assert.Equal(["hello from next door", "accepted https://cloudpartner.azure.com/api/operations/7"], project.Run()[1..]);
    }
}
