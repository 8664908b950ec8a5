using System.Net.Mime;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace SampleConsumer.Portal.Endpoints;

/// <summary>
/// Every way to be refused. An error body is never promised, and where there is one it has one of several shapes; so it is here.
/// </summary>
internal static class Refusal
{
    private const string MaintenancePage = """
        <!DOCTYPE html>
        <html>
        <head><title>Service unavailable</title></head>
        <body><h1>We'll be back soon</h1><p>The portal is down for scheduled maintenance.</p></body>
        </html>
        """;

    /// <summary>A capital <c>Message</c> and no <c>error</c>: whoever checks the token is not who writes the other errors.</summary>
    public static IResult Unauthorized() => new JsonAnswer(
        StatusCodes.Status401Unauthorized,
        new JsonObject { ["Message"] = "Authorization has been denied for this request." });

    public static IResult InvalidApiVersion() => BadRequest(
        "InvalidAPIVersion", $"Invalid api version. Allowed values are [{ApiVersion.Current}]");

    public static IResult MalformedBody(string why) => BadRequest("InvalidRequestBody", why);

    public static IResult MalformedOperationId(string operationId) => BadRequest(
        "InvalidResourceId", $"The operation id '{operationId}' is not a GUID.");

    public static IResult MalformedVersion(string version) => BadRequest(
        "InvalidResourceId", $"The offer version '{version}' is not an integer.");

    public static IResult NoSuchSlot(string slotId) => BadRequest(
        "InvalidResourceId", $"The slot '{slotId}' is not one of Draft, Preview and Production.");

    public static IResult MalformedQuery(string parameter) => BadRequest(
        "InvalidQueryParameter", $"The query parameter '{parameter}' has to be true or false.");

    public static IResult OfAnotherType(string offerId, string offerTypeId) => BadRequest(
        "InvalidOfferType", $"Offer '{offerId}' is of type '{offerTypeId}', and that cannot be changed.");

    public static IResult SignoffNotAwaited(string offerId, string status) => BadRequest(
        "OfferNotAwaitingSignoff", $"Offer '{offerId}' does not wait for its publisher's review. Its status is '{status}'.");

    public static IResult NotAdmitted(string publisherId) => Error(
        StatusCodes.Status403Forbidden, "Forbidden", $"The client has no access to the namespace of publisher '{publisherId}'.");

    /// <summary>Without a body, which the pages allow for every error.</summary>
    public static IResult NoSuchPublisher() => TypedResults.NotFound();

    public static IResult NoSuchOffer(string offerId) => NotFound($"Offer '{offerId}' does not exist.");

    public static IResult NoSuchOfferType(string offerTypeId) => NotFound($"Offer type '{offerTypeId}' does not exist.");

    public static IResult NoSuchVersion(string offerId, int version) => NotFound($"Offer '{offerId}' has no version {version}.");

    public static IResult NothingInSlot(string offerId, string slot) => NotFound($"Offer '{offerId}' has nothing in its slot {slot} yet.");

    public static IResult NoSuchOperation(string operation) => NotFound($"Operation '{operation}' does not exist.");

    public static IResult NoRunningOperation(string offerId) => NotFound($"No operation is in progress on offer '{offerId}'.");

    public static IResult OperationInProgress(string offerId) => Error(
        StatusCodes.Status409Conflict, "OperationInProgress", $"Another operation is in progress on offer '{offerId}'.");

    /// <summary>A client's own record of the answer; the pages on concurrency document a 400 in its place.</summary>
    public static IResult OfferExists() => Error(
        StatusCodes.Status409Conflict,
        "InvalidResourceId",
        "Offer ID already exists. If you wanted to update an existing offer, please ensure If-Match header is specified as per documentation.");

    public static IResult PreconditionFailed() => Error(
        StatusCodes.Status412PreconditionFailed, "PreconditionFailed", "The offer was changed since. Read it again for its current ETag.");

    public static IResult UnsupportedMediaType() => Error(
        StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType", $"A request body has to be {MediaTypeNames.Application.Json}.");

    public static IResult FailedValidation(IEnumerable<string> faults) => Error(
        StatusCodes.Status422UnprocessableEntity, "OfferValidationFailed", string.Join(' ', faults));

    /// <summary>Keyed by the name of the service that failed; observed by a client, explained by no page.</summary>
    public static IResult BackendFault() => new JsonAnswer(
        StatusCodes.Status500InternalServerError,
        new JsonObject
        {
            ["Variant"] = new JsonObject
            {
                ["serviceName"] = "Variant",
                ["error"] = "snapshot() resulted in an internal conflict! Retry is OK.",
            },
        });

    public static IResult UnderMaintenance() => TypedResults.Text(
        MaintenancePage, MediaTypeNames.Text.Html, Encoding.UTF8, StatusCodes.Status503ServiceUnavailable);

    private static JsonAnswer BadRequest(string code, string message) => Error(StatusCodes.Status400BadRequest, code, message);

    private static JsonAnswer NotFound(string message) => Error(StatusCodes.Status404NotFound, "ResourceNotFound", message);

    private static JsonAnswer Error(int statusCode, string code, string message) => new(
        statusCode,
        new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } });
}
