using System.Net;
using CONSUMER.CloudPartnerPortal;

using var handler = new AcceptingHandler();
using var http = new HttpClient(handler);
var client = new CloudPartnerPortalClient(http);
var result = await client.CancelOperationAsync(new CancelOperationRequest { PublisherId = "contoso", OfferId = "vm" }).ConfigureAwait(false);
Console.WriteLine(result switch
{
    CancelOperationResult.Cancelled => "cancelled",
    CancelOperationResult.Accepted accepted => $"accepted {accepted.Location}",
    CancelOperationResult.BadRequest badRequest => $"bad request {badRequest.Body?.Error?.Code}",
    CancelOperationResult.Unauthorized => "unauthorized",
    CancelOperationResult.Forbidden => "forbidden",
    CancelOperationResult.NotFound => "not found",
    CancelOperationResult.Unexpected => "unexpected",
});

internal sealed class AcceptingHandler : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Console.WriteLine($"{request.Method} {request.RequestUri}");
        var response = new HttpResponseMessage(HttpStatusCode.Accepted) { RequestMessage = request };
        response.Headers.Add("Operation-Location", "https://cloudpartner.azure.com/api/operations/7");
        return Task.FromResult(response);
    }
}
