using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Emitting;

/// <summary>The pieces of an endpoint that write a request: address, headers and body.</summary>
internal static class RequestPartsEmitter
{
    private const string Support = "global::Clientwright.Support.";

    public static void Write(CodeWriter writer, EndpointModel endpoint)
    {
        WriteUrl(writer, endpoint);
        WriteHeaders(writer, endpoint);
        WriteBody(writer, endpoint);
    }

    private static void WriteUrl(CodeWriter writer, EndpointModel endpoint)
    {
        var query = endpoint.Parameters.Where(parameter => parameter.Location == ParameterLocation.Query).ToArray();
        if (endpoint.Route.Count == 0 && endpoint.Query is null && query.Length == 0)
        {
            return;
        }

        var request = EndpointClassEmitter.RequestType(endpoint);
        using (writer.BlankLine().OpenBlock($"private protected override void WriteUrl(scoped ref {Support}UrlWriter url, {request} request)"))
        {
            foreach (var part in endpoint.Route)
            {
                if (part.IsParameter)
                {
                    ParameterText.WriteOfRequest(writer, PathParameter(endpoint, part.Text), endpoint.Api);
                }
                else
                {
                    writer.Lines($"url.Literal({Literal.String(part.Text)});");
                }
            }

            if (endpoint.Query is { } always)
            {
                writer.Lines($"url.QueryString({Literal.String(always)});");
            }

            foreach (var parameter in query)
            {
                ParameterText.WriteOfRequest(writer, parameter, endpoint.Api);
            }
        }
    }

    private static ParameterModel PathParameter(EndpointModel endpoint, string property) =>
        endpoint.Parameters.First(candidate => candidate.Name == property && candidate.Location == ParameterLocation.Path);

    private static void WriteHeaders(CodeWriter writer, EndpointModel endpoint)
    {
        var headers = endpoint.Parameters
            .Where(parameter => parameter.Location is ParameterLocation.Header or ParameterLocation.Cookie)
            .ToArray();
        if (headers.Length == 0 && endpoint.IsIdempotent is null)
        {
            return;
        }

        var request = EndpointClassEmitter.RequestType(endpoint);
        var connection = Array.Exists(headers, header => header.Generated == GeneratedValue.Now) ? "global::Clientwright.Support.Connection connection, " : "";
        using (writer.BlankLine().OpenBlock($"internal override void WriteHeaders({connection}global::System.Net.Http.HttpRequestMessage message, {request} request)"))
        {
            if (endpoint.IsIdempotent is { } idempotent)
            {
                writer.Lines($"message.Options.Set({ApiType.Of(endpoint.Api, endpoint.Api.Options)}.IsIdempotent, {(idempotent ? "true" : "false")});");
            }

            foreach (var parameter in headers)
            {
                ParameterText.WriteOfRequest(writer, parameter, endpoint.Api);
            }
        }
    }

    private static void WriteBody(CodeWriter writer, EndpointModel endpoint)
    {
        if (endpoint.Body is not { } body)
        {
            return;
        }

        var shape = BodyShape.Of(body);
        writer.BlankLine().Lines(
            $"""
            internal override global::System.Net.Http.HttpContent? CreateBody({endpoint.RequestName} request) =>
                {(body.IsOptional ? $"request.Body is {{ }} body ? {shape.Content(body, "body", endpoint.Api)} : null;" : shape.Content(body, "request.Body", endpoint.Api) + ";")}
            """);
        if (endpoint.Compress is { } coding)
        {
            writer.BlankLine().Lines(
                $"""
                internal override global::System.Net.Http.HttpContent Compress(global::System.Net.Http.HttpContent body) =>
                    {Support}CompressedBody.{coding.ToString()}(body);
                """);
        }
    }
}
