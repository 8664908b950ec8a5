using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Benchmarks.CloudPartnerPortal;

namespace Benchmarks.Contenders;

/// <summary>The outcome of a call that gives the generated records.</summary>
internal static class Records
{
    public static Outcome Read(Task done) => done switch
    {
        Task<CancelOperationResult> cancel => cancel.Result switch
        {
            CancelOperationResult.Cancelled => Outcome.Of(200),
            CancelOperationResult.Accepted accepted => Outcome.Of(202, accepted.Location),
            CancelOperationResult.BadRequest { Body: { } error } => Outcome.Of(400, json: Text(error)),
            var other => throw new InvalidOperationException($"Another answer: {other}."),
        },
        Task<ListOffersResult> { Result: ListOffersResult.Listed listed } =>
            Outcome.Of(200, json: $"[{string.Join(',', listed.Body.Select(Text))}]"),
        Task<PutOfferResult> { Result: PutOfferResult.Replaced { ETag: not null } replaced } => Outcome.Of(200, json: Whole(replaced.Body)),
        Task<GetOfferResult> { Result: GetOfferResult.Found { ETag: not null } found } => Outcome.Of(200, json: Whole(found.Body)),
        _ => throw new InvalidOperationException($"Another answer: {done}."),
    };

    // Of what only the server says, nothing is generated that could write it.
    private static string Text(ErrorResponse error) => new JsonObject
    {
        ["error"] = new JsonObject { ["code"] = error.Error?.Code, ["message"] = error.Error?.Message },
    }.ToJsonString();

    private static string Text(OfferSummary summary) => new JsonObject
    {
        ["offerTypeId"] = summary.OfferTypeId,
        ["publisherId"] = summary.PublisherId,
        ["status"] = summary.Status.Value,
        ["id"] = summary.Id,
        ["version"] = summary.Version,
        ["definition"] = new JsonObject { ["displayText"] = summary.Definition?.DisplayText },
        ["changedTime"] = summary.ChangedTime,
    }.ToJsonString();

    // The generated writer leaves out what only the server may say.
    private static string Whole(Offer offer)
    {
        var document = JsonNode.Parse(Write(offer))!;
        var value = ((Offer.VirtualMachineOffer)offer).Value;
        document["status"] = value.Status?.Value;
        document["changedTime"] = value.ChangedTime;
        return document.ToJsonString();
    }

    private static string Write(Offer offer)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        default(OfferJson).Write(writer, offer);
        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
