using Microsoft.CodeAnalysis;

namespace Clientwright.Tests.Generation;

/// <summary>Which source files a spec becomes, and that each is whole.</summary>
public sealed class SpecSourceTests
{
    private const string Api =
        """
        api: Shop
        server: https://shop.example
        types:
          Price:
            fields:
              marks: { type: list<string>, join: "--" }
              currency: Currency
          Currency:
            enum: [EUR, USD]
        """;

    private const string Endpoint =
        """
        endpoint: FindItems
        route: GET /items
        query:
          tags: { type: list<string>, join: "--" }
        responses:
          200:
            is: Found
            means: Found.
            body: Item
        types:
          Item:
            fields:
              price: Price
              tags: { type: list<string>, join: "--" }
              size: Size
          Size:
            enum: [big, small]
        """;

    [Fact]
    public void An_endpoint_takes_the_types_of_its_spec_and_each_shared_type_has_a_file()
    {
        var run = SpecProject.Create(("specs/api.yaml", Api), ("specs/find-items.yaml", Endpoint)).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        Assert.Contains("Consumer.Shop.FindItems.g.cs", run.Files.Keys);
        Assert.DoesNotContain("Consumer.Shop.Item.g.cs", run.Files.Keys);
        Assert.DoesNotContain("Consumer.Shop.Size.g.cs", run.Files.Keys);
        Assert.Contains("record Price", run.Files["Consumer.Shop.Price.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("Currency.EUR", run.Files["Consumer.Shop.Price.g.cs"], StringComparison.Ordinal);
        Assert.Contains("Consumer.Shop.Currency.g.cs", run.Files.Keys);
    }

    [Fact]
    public void The_types_of_an_endpoint_that_cannot_be_emitted_are()
    {
        // Its name is taken.
        var api = Api.Replace("Currency", "FindItemsResult", StringComparison.Ordinal);
        var run = SpecProject.Create(("specs/api.yaml", api), ("specs/find-items.yaml", Endpoint)).Run();

        Assert.Contains("CW2010", Assert.Single(run.Diagnostics), StringComparison.Ordinal);
        Assert.DoesNotContain("Consumer.Shop.FindItems.g.cs", run.Files.Keys);
        Assert.Contains("record Item", run.Files["Consumer.Shop.Item.g.cs"], StringComparison.Ordinal);
        Assert.Contains("Consumer.Shop.Size.g.cs", run.Files.Keys);
        Assert.DoesNotContain(run.Output.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }
}
