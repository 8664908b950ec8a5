using System.Net;
using Aot.Consumer;
using Aot.Consumer.CloudPartnerPortal;

// One answer of each kind: nothing to read, a header, a body, and an answer that the spec does not know.
await CancelAsync(new AnswerHandler(HttpStatusCode.OK));
await CancelAsync(new AnswerHandler(HttpStatusCode.Accepted, location: "/api/operations/7"));
await CancelAsync(new AnswerHandler(HttpStatusCode.BadRequest, json: """{ "error": { "code": "InvalidOffer", "message": "no" } }"""));
await CancelAsync(new AnswerHandler(HttpStatusCode.InternalServerError, json: "{}"));

static async Task CancelAsync(AnswerHandler handler)
{
    using var http = new HttpClient(handler);
    var client = new CloudPartnerPortalClient(http);
    var result = await client.CancelOperationAsync(new CancelOperationRequest
    {
        PublisherId = "contoso",
        OfferId = "vm",
        Body = new() { Metadata = new() { NotificationEmails = ["a@contoso.com", "b@contoso.com"] } },
    });
    Console.WriteLine(result switch
    {
        CancelOperationResult.Cancelled => "cancelled",
        CancelOperationResult.Accepted accepted => $"accepted {accepted.Location}",
        CancelOperationResult.BadRequest badRequest => $"bad request {badRequest.Body?.Error?.Code}",
        CancelOperationResult.Unauthorized => "unauthorized",
        CancelOperationResult.Forbidden => "forbidden",
        CancelOperationResult.NotFound => "not found",
        CancelOperationResult.Unexpected => $"unexpected {result.StatusCode}",
    });
}
