using Clientwright.TestCommands;
using Package.Tests.Consumers;

namespace Package.Tests;

/// <summary>The tool as somebody gets it who follows its page: installed into the project, and run there.</summary>
[Collection(PackageCollection.Name)]
public sealed class ToolTests(PackageFixture package)
{
    private const string Document =
        """
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        servers: [{ url: https://shop.example }]
        paths:
          /points/{id}:
            get:
              operationId: getPoint
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses:
                '200':
                  description: The point.
                  content: { application/json: { schema: { type: array, prefixItems: [{ type: number }, { type: number }], minItems: 2, maxItems: 2 } } }
        """;

    private const string Program =
        """
        using Import.Shop;

        var endpoint = new GetPointRequest { Id = "a" };
        (double X, double Y) point = new GetPointResult.Ok { Body = (1, 2.5) }.Body;
        Console.WriteLine(FormattableString.Invariant($"{endpoint.Id} {point.X} {point.Y}"));

        """;

    [Fact]
    public void What_it_imports_is_a_client_at_once()
    {
        package.Pack(Path.Combine(Repository.Root, "tool", "Clientwright.Tool.csproj"));
        var consumer = new ConsumerProject(package, "Import").Write("openapi.yaml", Document).Write("Program.cs", Program);

        DotNet.Run(consumer.Folder, package.Packages, "new", "tool-manifest").Succeeded();
        DotNet.Run(consumer.Folder, package.Packages, "tool", "install", "Clientwright.Tool", "--version", package.Version).Succeeded();
        var import = DotNet.Run(consumer.Folder, package.Packages, "clientwright", "import", "openapi.yaml", "--output", "specs/shop").Succeeded();

        Assert.Contains("specs/shop: 1 endpoint, 0 named types; 0 things of the document not expressed or not checked", import.Output, StringComparison.Ordinal);
        consumer.Build().SucceededQuietly();
        Assert.Equal(["a 1 2.5"], consumer.Run());
    }
}
