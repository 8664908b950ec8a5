using System.Net;
using System.Text.Json;
using Portal.Tests.Client.Wire;
using SampleConsumer.EntraToken;

namespace Portal.Tests.Client;

public class GetTokenClientTests
{
    private static readonly GetTokenRequest Request = new()
    {
        TenantId = "contoso.onmicrosoft.com",
        Body = new() { ClientId = "contoso app", ClientSecret = "s&e=c+r%t ~é", Resource = "https://cloudpartner.azure.com" },
    };

    [Fact]
    public async Task Form_IsEscaped_AndSaysTheGrant()
    {
        await using var server = new WireServer(new WireAnswer(401));
        using var http = new HttpClient();

        await new EntraTokenClient(http, new() { BaseAddress = server.Address }).GetTokenAsync(Request);

        Assert.Equal("POST", server.Request.Method);
        Assert.Equal("/contoso.onmicrosoft.com/oauth2/token", server.Request.Target);
        Assert.Equal("application/x-www-form-urlencoded", server.Request.Header("Content-Type"));
        Assert.Null(server.Request.Header("Authorization"));
        Assert.Equal(
            "grant_type=client_credentials&client_id=contoso+app&client_secret=s%26e%3Dc%2Br%25t+~%C3%A9"
            + "&resource=https%3A%2F%2Fcloudpartner.azure.com",
            server.Request.Text);
    }

    [Fact]
    public async Task Form_HasTheDocumentedFields()
    {
        var documented = JsonSerializer.Deserialize<Dictionary<string, string>>(Payload.Text("getToken.request.form.json"))!;
        var (client, handler) = Answering(HttpStatusCode.Unauthorized);

        await client.GetTokenAsync(Request with
        {
            Body = new() { ClientId = documented["client_id"], ClientSecret = documented["client_secret"], Resource = documented["resource"] },
        });

        var sent = handler.Request!.Body!.Split('&').Select(field => WebUtility.UrlDecode(field).Split('=', 2));
        Assert.Equal(documented, sent.ToDictionary(pair => pair[0], pair => pair[1]));
        Assert.Equal("https://login.microsoftonline.com/contoso.onmicrosoft.com/oauth2/token", handler.Request.Address);
    }

    [Fact]
    public async Task Ok_IsIssued_AndItsNumbersAreTakenOutOfTheirStrings()
    {
        var (client, _) = Answering(HttpStatusCode.OK, Payload.Text("getToken.response-200.generic.json"));

        var token = Assert.IsType<GetTokenResult.Issued>(await client.GetTokenAsync(Request)).Body;

        Assert.Equal("Bearer", token.TokenType);
        Assert.Equal("token-value-removed", token.AccessToken);
        Assert.Equal(3600, token.ExpiresIn);
        Assert.Equal(3600, token.ExtExpiresIn);
        Assert.Equal(1546469802, token.ExpiresOn);
        Assert.Equal(1546465902, token.NotBefore);
        Assert.Equal("https://cloudpartner.azure.com", token.Resource);
    }

    [Fact]
    public async Task BareNumber_IsReadAsOneInAString()
    {
        // As the second version of the endpoint has it.
        var body = Payload.Text("getToken.response-200.generic.json").Replace("\"3600\"", "3600", StringComparison.Ordinal);
        var (client, _) = Answering(HttpStatusCode.OK, body);

        Assert.Equal(3600, Assert.IsType<GetTokenResult.Issued>(await client.GetTokenAsync(Request)).Body.ExpiresIn);
    }

    [Fact]
    public async Task LifetimeThatIsNoNumber_DoesNotFit()
    {
        var (client, _) = Answering(HttpStatusCode.OK, """{"token_type":"Bearer","access_token":"a","expires_in":"an hour"}""");

        var unexpected = Assert.IsType<GetTokenResult.Unexpected>(await client.GetTokenAsync(Request));

        Assert.Equal(UnexpectedReason.BodyDoesNotFit, unexpected.Reason);
        Assert.Contains("expires_in", unexpected.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Secrets_AreNotInTheText()
    {
        var (client, _) = Answering(HttpStatusCode.OK, Payload.Text("getToken.response-200.generic.json"));

        var result = await client.GetTokenAsync(Request);

        Assert.DoesNotContain("s&e=c+r%t", Request.ToString(), StringComparison.Ordinal);
        Assert.Contains("contoso app", Request.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("token-value-removed", result.ToString(), StringComparison.Ordinal);
        Assert.Contains("3600", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refusal_HasItsError_AndKeepsTheRestOfIt()
    {
        const string error = """{"error":"invalid_client","error_description":"AADSTS7000215","error_codes":[7000215]}""";
        var (denying, _) = Answering(HttpStatusCode.Unauthorized, error);
        var (refusing, _) = Answering(HttpStatusCode.BadRequest, error);

        var denied = Assert.IsType<GetTokenResult.Denied>(await denying.GetTokenAsync(Request)).Body;
        var bad = Assert.IsType<GetTokenResult.BadRequest>(await refusing.GetTokenAsync(Request)).Body;

        Assert.Equal("invalid_client", denied?.Error);
        Assert.Equal("AADSTS7000215", denied?.ErrorDescription);
        Assert.Equal(["error_codes"], denied!.Others.Keys);
        Assert.Equal(denied, bad);
    }

    private static (EntraTokenClient Client, CapturingHandler Handler) Answering(HttpStatusCode status, string? body = null)
    {
        var handler = new CapturingHandler(status, body);
        return (new EntraTokenClient(new HttpClient(handler)), handler);
    }
}
