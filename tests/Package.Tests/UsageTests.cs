using Package.Tests.Consumers;

namespace Package.Tests;

/// <summary>What a user's C# does with what is generated, as a build tells of it; that the package has code fixes too is nothing to a compiler.</summary>
[Collection(PackageCollection.Name)]
public sealed class UsageTests(PackageFixture package)
{
    private const string Derived = """
        namespace Usage.CloudPartnerPortal
        {
            partial class CancelOperationResult
            {
                internal sealed class Evil() : CancelOperationResult(299);
            }
        }

        """;

    [Fact]
    public void An_answer_thrown_away_and_a_type_that_derives_from_one_are_reported()
    {
        var project = new ConsumerProject(package, "Usage")
            .Write("specs/api.yaml", Text.ApiSpec)
            .Write("specs/cancel-operation.yaml", Text.CancelSpec)
            .Write("Program.cs", $$"""
                using Usage.CloudPartnerPortal;

                using var http = new HttpClient();
                var client = new CloudPartnerPortalClient(http);
                await client.CancelOperationAsync(new() { PublisherId = "contoso", OfferId = "vm" }).ConfigureAwait(false);

                {{Derived}}
                """);

        var output = project.Build().Failed().Output;
        Assert.Contains("Program.cs(5,14): error CW3003", output, StringComparison.Ordinal);
        Assert.Contains("Program.cs(11,40): error CW3002", output, StringComparison.Ordinal);

        project.Replace("Program.cs", "await client", "_ = await client").Replace("Program.cs", Derived, "").Build().SucceededQuietly();
    }
}
