namespace Portal.Tests.Sample;

/// <summary>Combinations of options that mean nothing are refused before anything is sent, with a word on what is missing.</summary>
public sealed class SampleCommandTests
{
    private const string Server = "https://cloudpartner.azure.com";

    private static readonly Dictionary<string, string> Environment = new()
    {
        ["AZURE_TENANT_ID"] = "contoso.onmicrosoft.com",
        ["AZURE_CLIENT_ID"] = "reader",
        ["AZURE_CLIENT_SECRET"] = "s3cret",
    };

    [Theory]
    [InlineData("--server needs --token, or --tenant, --client-id and --client-secret.", "--server", Server)]
    [InlineData("without --client-id (or AZURE_CLIENT_ID), --client-secret (or AZURE_CLIENT_SECRET).", "--server", Server, "--tenant", "contoso")]
    [InlineData("--tenant does not go with --token: it is one or the other.", "--server", Server, "--token", "t0ken", "--tenant", "contoso")]
    [InlineData("--token is empty.", "--server", Server, "--token", "")]
    [InlineData("--token needs --server: the embedded portal has its own.", "--token", "t0ken")]
    [InlineData("--publisher needs --server: the embedded portal has its own.", "--publisher", "contoso")]
    [InlineData("--server has to be an https address", "--server", "http://cloudpartner.azure.com", "--token", "t0ken")]
    [InlineData("--server has to be an https address", "--server", "cloudpartner", "--token", "t0ken")]
    [InlineData("--authority has to be an https address", "--server", Server, "--token", "t0ken", "--authority", "http://entra.example")]
    public async Task What_does_not_fit_together_is_said(string said, params string[] arguments)
    {
        var run = await SampleRun.OfAsync(arguments);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(said, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("t0ken", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_authority_of_the_environment_has_to_be_secure_too()
    {
        var environment = new Dictionary<string, string>(Environment) { ["AZURE_AUTHORITY_HOST"] = "http://entra.example" };

        var run = await SampleRun.OfAsync(environment, "--server", Server);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("AZURE_AUTHORITY_HOST has to be an https address", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_has_examples_and_no_secrets()
    {
        var run = await SampleRun.OfAsync(Environment, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("dotnet run --project sample-consumer -- --server", run.Output, StringComparison.Ordinal);
        Assert.Contains("AZURE_CLIENT_SECRET", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", run.Output, StringComparison.Ordinal);
    }
}
