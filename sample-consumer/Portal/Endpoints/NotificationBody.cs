using System.Net.Http.Headers;
using System.Net.Mime;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace SampleConsumer.Portal.Endpoints;

/// <summary>The body of a publish or cancel request: <c>{ "metadata": { "notification-emails": "…" } }</c>, every part of it optional.</summary>
/// <param name="Emails">As sent, joined by commas; null if none were.</param>
/// <param name="Refusal">Set if the body cannot be accepted.</param>
internal sealed record NotificationBody(string? Emails = null, IResult? Refusal = null)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static async Task<NotificationBody> ReadAsync(HttpRequest request)
    {
        using var content = new MemoryStream();
        await request.Body.CopyToAsync(content, request.HttpContext.RequestAborted);

        // Editions of the pages and public clients send none at all, and then a Content-Type is not missed either.
        if (content.Length == 0)
            return new NotificationBody();

        if (!IsJson(request.ContentType))
            return new NotificationBody(Refusal: Endpoints.Refusal.UnsupportedMediaType());

        try
        {
            using var document = JsonDocument.Parse(content.GetBuffer().AsMemory(0, (int)content.Length), Strict);
            return Read(document.RootElement);
        }
        catch (JsonException malformed)
        {
            return Malformed(malformed.Message);
        }
    }

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

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var parsed)
        && string.Equals(parsed.MediaType, MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase);
}
