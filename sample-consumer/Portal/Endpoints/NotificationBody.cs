using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace SampleConsumer.Portal.Endpoints;

/// <summary>
/// The body of a request to publish, go live or cancel: <c>{ "metadata": { "notification-emails": "…" } }</c>, every part of it optional.
/// </summary>
/// <param name="Emails">As sent, joined by commas; null if none were.</param>
/// <param name="Refusal">Set if the body cannot be accepted.</param>
internal sealed record NotificationBody(string? Emails = null, IResult? Refusal = null)
{
    public static async Task<NotificationBody> ReadAsync(HttpRequest request) => await JsonBody.ReadAsync(request) switch
    {
        { Refusal: { } refusal } => new NotificationBody(Refusal: refusal),
        { Root: { } body } => Read(body),

        // Editions of the pages and public clients send none at all.
        _ => new NotificationBody(),
    };

    private static NotificationBody Read(JsonElement body)
    {
        if (body.ValueKind is not JsonValueKind.Object)
            return Malformed("The body has to be an object.");

        if (!body.TryGetProperty("metadata", out var metadata))
            return new NotificationBody();

        if (metadata.ValueKind is not JsonValueKind.Object)
            return Malformed("'metadata' has to be an object.");

        if (!metadata.TryGetProperty("notification-emails", out var emails))
            return new NotificationBody();

        if (emails.ValueKind is not JsonValueKind.String)
            return Malformed("'notification-emails' has to be a string, with commas between the addresses.");

        // Joined from an empty list, they are the empty string.
        var joined = emails.GetString()!;
        if (joined.Length == 0)
            return new NotificationBody();

        return joined.Split(',').All(address => address.Contains('@', StringComparison.Ordinal))
            ? new NotificationBody(joined)
            : Malformed("'notification-emails' holds something that is no address.");
    }

    private static NotificationBody Malformed(string why) => new(Refusal: Endpoints.Refusal.MalformedBody(why));
}
