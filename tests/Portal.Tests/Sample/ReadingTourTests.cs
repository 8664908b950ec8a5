using SampleConsumer.Portal;

namespace Portal.Tests.Sample;

/// <summary>The sample with <c>--server</c>: it reads and changes nothing, and tells no secret.</summary>
public sealed class ReadingTourTests : PortalTest
{
    private ServicePrincipal Principal => Portal.ServicePrincipal;

    private string Server => Portal.BaseAddress.OriginalString;

    [Fact]
    public async Task With_a_token_it_reads_offers_operations_and_one_document()
    {
        var run = await SampleRun.OfAsync("--server", Server, "--token", Portal.Token, "--offer", "contoso-firewall");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Offers of contoso", run.Output, StringComparison.Ordinal);
        Assert.Contains("ListOffers → Listed (200): 10 offers", run.Output, StringComparison.Ordinal);
        Assert.Contains("ListOperations contoso-firewall → Listed (200): publish succeeded", run.Output, StringComparison.Ordinal);
        Assert.Contains("ListOperations contoso-backup → Listed (200): none yet", run.Output, StringComparison.Ordinal);
        Assert.Contains("plan standard: Contoso Firewall, disks 1.0.1, 1.0.2", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Portal.Token, run.Output, StringComparison.Ordinal);
        AssertOnlyRead();
    }

    [Fact]
    public async Task As_an_application_it_gets_a_token_once()
    {
        var run = await SampleRun.OfAsync(
            "--server", Server, "--authority", Portal.EntraBaseAddress.OriginalString,
            "--tenant", Principal.TenantId, "--client-id", Principal.ClientId, "--client-secret", Principal.ClientSecret);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(1, Portal.CountOf("POST", "/oauth2/token"));
        Assert.DoesNotContain(Principal.ClientSecret, run.Output, StringComparison.Ordinal);
        AssertOnlyRead();
    }

    [Fact]
    public async Task The_application_may_stand_in_the_environment()
    {
        var environment = new Dictionary<string, string>
        {
            ["AZURE_AUTHORITY_HOST"] = Portal.EntraBaseAddress.OriginalString,
            ["AZURE_TENANT_ID"] = Principal.TenantId,
            ["AZURE_CLIENT_ID"] = Principal.ClientId,
            ["AZURE_CLIENT_SECRET"] = Principal.ClientSecret,
        };

        var run = await SampleRun.OfAsync(environment, "--server", Server, "--offer", "contoso-monitoring");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("of a microsoft-azure-applications offer", run.Output, StringComparison.Ordinal);
        Assert.Contains("plans: Array", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fabrikam", "ListOffers was answered with Forbidden (403).")]
    [InlineData("nobody", "ListOffers was answered with NotFound (404).")]
    public async Task What_cannot_be_read_is_said_and_exits_with_1(string publisher, string said)
    {
        var run = await SampleRun.OfAsync("--server", Server, "--token", Portal.Token, "--publisher", publisher);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(said, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_secret_is_said_and_not_told()
    {
        var run = await SampleRun.OfAsync(
            "--server", Server, "--authority", Portal.EntraBaseAddress.OriginalString,
            "--tenant", Principal.TenantId, "--client-id", Principal.ClientId, "--client-secret", "@guessed");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Entra gave no token: Denied (401). invalid_client: AADSTS7000215", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("guessed", run.Output, StringComparison.Ordinal);
    }

    private void AssertOnlyRead() => Assert.All(
        Portal.Requests, request => Assert.True(request.Method == "GET" || request.Path.EndsWith("/oauth2/token", StringComparison.Ordinal)));
}
