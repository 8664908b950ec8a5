using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Benchmarks.CloudPartnerPortal;
using Clientwright.Support;

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
            CancelOperationResult.BadRequest { Body: { } error } => Outcome.Of(400, json: Write<ErrorResponse, ErrorResponseJson>(error)),
            var other => throw new InvalidOperationException($"Another answer: {other}."),
        },
        Task<ListOffersResult> { Result: ListOffersResult.Listed listed } =>
            Outcome.Of(200, json: Write<IReadOnlyList<OfferSummary>, ListJson<OfferSummary, OfferSummaryJson>>(listed.Body)),
        Task<PutOfferResult> { Result: PutOfferResult.Replaced { ETag: not null } replaced } => Outcome.Of(200, json: Whole(replaced.Body)),
        Task<GetOfferResult> { Result: GetOfferResult.Found { ETag: not null } found } => Outcome.Of(200, json: Whole(found.Body)),
        _ => throw new InvalidOperationException($"Another answer: {done}."),
    };

    // The generated writer leaves out what only the server may say.
    private static string Whole(Offer offer)
    {
        var document = JsonNode.Parse(Write<Offer, OfferJson>(offer))!;
        var value = ((Offer.VirtualMachineOffer)offer).Value;
        document["status"] = value.Status?.Value;
        document["changedTime"] = value.ChangedTime;
        return document.ToJsonString();
    }

    private static string Write<T, TJson>(T value)
        where TJson : struct, IJson<T>
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        default(TJson).Write(writer, value);
        writer.Flush();
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
