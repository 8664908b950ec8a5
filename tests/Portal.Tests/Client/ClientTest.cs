using System.Net;
using SampleConsumer.CloudPartnerPortal;

namespace Portal.Tests.Client;

/// <summary>The generated client over a handler that captures the request and gives a documented answer.</summary>
public abstract class ClientTest
{
    protected const string Offers = "https://cloudpartner.azure.com/api/publishers/contoso/offers";
    protected const string Version = "api-version=2017-10-31";

    private protected static (CloudPartnerPortalClient Client, CapturingHandler Handler) Answering(
        HttpStatusCode status, string? body = null, IReadOnlyDictionary<string, string>? headers = null)
    {
        var handler = new CapturingHandler(status, body, headers);
        var client = new CloudPartnerPortalClient(new HttpClient(handler), new() { BearerToken = _ => new("t0ken") });
        return (client, handler);
    }

    private protected static void AssertSent(CapturingHandler handler, string method, string address, string? body = null)
    {
        var expected = new CapturedRequest(method, address, "Bearer t0ken", body is null ? null : "application/json", body);
        Assert.Equal(expected, handler.Request);
    }

    private protected static void AssertDocumentedError(ErrorResponse? error)
    {
        Assert.Equal("InvalidAPIVersion", error?.Error?.Code);
        Assert.Equal("Invalid api version. Allowed values are [2016-08-01-preview]", error?.Error?.Message);
    }
}
