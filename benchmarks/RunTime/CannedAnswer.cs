using System.Net;

namespace Benchmarks;

/// <summary>How the server of a row answers.</summary>
/// <param name="Body">JSON; null if there is none.</param>
internal sealed record CannedAnswer(HttpStatusCode Status, byte[]? Body = null, string? Location = null, string? ETag = null)
{
    private const string Operation = "/api/operations/contoso$contoso-offer$2$preview?api-version=2017-10-31";
    private const string Version = "W/\"datetime'2017-06-07T06%3A15%3A40.4771399Z'\"";

    public static CannedAnswer Of(Row row) => row switch
    {
        Row.Cancel200 => new(HttpStatusCode.OK),
        Row.Cancel202 => new(HttpStatusCode.Accepted, Location: Operation),
        Row.Cancel400 => new(HttpStatusCode.BadRequest, Payloads.Error),
        Row.List10 => new(HttpStatusCode.OK, Payloads.List(10)),
        Row.List1000 => new(HttpStatusCode.OK, Payloads.List(1000)),
        Row.PutOffer => new(HttpStatusCode.OK, Payloads.OfferSaved, ETag: Version),
        Row.GetOffer => new(HttpStatusCode.OK, Payloads.OfferFound, ETag: Version),
        _ => throw new ArgumentOutOfRangeException(nameof(row), row, "There is no such row."),
    };
}
