using Clientwright.Models;

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
        if (endpoint.Route.Count == 0 && query.Length == 0)
        {
            return;
        }

        var request = EndpointClassEmitter.RequestType(endpoint);
        using (writer.BlankLine().OpenBlock($"private protected override void WriteUrl(scoped ref {Support}UrlWriter url, {request} request)"))
        {
            foreach (var part in endpoint.Route)
            {
                writer.Lines(part.IsParameter ? SegmentOf(endpoint, part.Text) : $"url.Literal({Literal.String(part.Text)});");
            }

            foreach (var parameter in query)
            {
                var name = Literal.String(QueryName.Escape(parameter.WireName));
                writer.Lines(ParameterText.ItemOf(parameter) is { } item
                    ? $"url.QueryEach<{TypeText.Of(item, endpoint.Api)}, {TextShape.Of(item, endpoint.Api)}>({name}, request.{parameter.Name});"
                    : $"url.Query({name}, {ParameterText.OfRequest(parameter, endpoint.Api)});");
            }
        }
    }

    private static string SegmentOf(EndpointModel endpoint, string property)
    {
        var parameter = endpoint.Parameters.First(candidate => candidate.Name == property && candidate.Location == ParameterLocation.Path);
        return $"url.Segment({Literal.String(property.TrimStart('@'))}, {ParameterText.OfRequest(parameter, endpoint.Api)});";
    }

    private static void WriteHeaders(CodeWriter writer, EndpointModel endpoint)
    {
        var headers = endpoint.Parameters.Where(parameter => parameter.Location == ParameterLocation.Header).ToArray();
        if (headers.Length == 0)
        {
            return;
        }

        var request = EndpointClassEmitter.RequestType(endpoint);
        using (writer.BlankLine().OpenBlock($"internal override void WriteHeaders(global::System.Net.Http.HttpRequestMessage message, {request} request)"))
        {
            foreach (var parameter in headers)
            {
                var text = ParameterText.OfRequest(parameter, endpoint.Api);
                writer.Lines($"{Support}HeaderOutput.Add(message, {Literal.String(parameter.WireName)}, {text});");
            }
        }
    }

    private static void WriteBody(CodeWriter writer, EndpointModel endpoint)
    {
        if (endpoint.Body is not { } body)
        {
            return;
        }

        // Where the body may be absent, null says just that; it is not sent as a JSON null.
        var type = body.IsOptional && body.Type is TypeModel.Nullable nullable ? nullable.Inner : body.Type;
        var create = $"{Support}{body.Encoding}Body.Create<{TypeText.Of(type, endpoint.Api)}, {JsonShape.Of(type, endpoint.Api)}>";
        writer.BlankLine().Lines(
            $"""
            internal override global::System.Net.Http.HttpContent? CreateBody({endpoint.RequestName} request) =>
                {(body.IsOptional ? $"request.Body is {{ }} body ? {create}(body) : null;" : $"{create}(request.Body);")}
            """);
    }
}
