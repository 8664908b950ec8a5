using System.Net.Mime;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace SampleConsumer.Portal.Endpoints;

/// <summary>The body of a request, if it is JSON.</summary>
/// <param name="Root">Null if there was no body; then a <c>Content-Type</c> is not missed either.</param>
/// <param name="Refusal">Set if the body cannot be accepted.</param>
internal sealed record JsonBody(JsonElement? Root = null, IResult? Refusal = null)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static async Task<JsonBody> ReadAsync(HttpRequest request)
    {
        using var content = new MemoryStream();
        await request.Body.CopyToAsync(content, request.HttpContext.RequestAborted);

        if (content.Length == 0)
            return new JsonBody();

        if (!MediaType.Is(request.ContentType, MediaTypeNames.Application.Json))
            return new JsonBody(Refusal: Endpoints.Refusal.UnsupportedMediaType());

        try
        {
            return new JsonBody(JsonElement.Parse(content.GetBuffer().AsSpan(0, (int)content.Length), Strict));
        }
        catch (JsonException malformed)
        {
            return new JsonBody(Refusal: Endpoints.Refusal.MalformedBody(malformed.Message));
        }
    }
}
