using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace SampleConsumer.Portal.Endpoints;

/// <summary>An answer with a JSON body.</summary>
internal sealed class JsonAnswer(int statusCode, JsonNode body) : IResult
{
    private static readonly JsonWriterOptions WriterOptions = new()
    {
        // `< 15 min` and `&` in addresses stand in the real answers as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static JsonAnswer Ok(JsonNode body) => new(StatusCodes.Status200OK, body);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json, WriterOptions))
            body.WriteTo(writer);

        var response = httpContext.Response;
        response.StatusCode = statusCode;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = json.WrittenCount;

        await response.Body.WriteAsync(json.WrittenMemory, httpContext.RequestAborted);
    }
}
