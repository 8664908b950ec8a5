using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// What the call of an endpoint is made of, for the one asynchronous method of the support code:
/// <code>
/// internal sealed class CancelOperationEndpoint : CloudPartnerPortalEndpoint&lt;CancelOperationRequest, CancelOperationResult&gt;
/// {
///     private protected override void WriteUrl(scoped ref UrlWriter url, CancelOperationRequest request) { … }
///     internal override HttpContent? CreateBody(CancelOperationRequest request) => …;
///     internal override BodyUse UseOfBody(int statusCode) => …;
///     private protected override CancelOperationResult? ReadDeclared(ref Answer answer) => …;
/// }
/// </code>
/// Only what differs from the usual is overridden.
/// </summary>
internal static class EndpointClassEmitter
{
    private const string Support = "global::Clientwright.Support.";

    public static void Write(CodeWriter writer, EndpointModel endpoint)
    {
        writer.BlankLine().Lines(Attributes.GeneratedCode);
        using (writer.OpenBlock(
            $"internal sealed class {endpoint.EndpointName} : {endpoint.Api.Endpoint}<{RequestType(endpoint)}, {endpoint.ResultName}>"))
        {
            writer.Lines(
                $$"""
                internal static readonly {{endpoint.EndpointName}} Instance = new();

                private {{endpoint.EndpointName}}() : base({{string.Join(", ", FactsOf(endpoint))}}) { }
                """);
            RequestPartsEmitter.Write(writer, endpoint);
            ResponsePartsEmitter.Write(writer, endpoint);
            if (endpoint.Operation is { } operation)
            {
                FollowingEmitter.Write(writer, endpoint, operation);
            }

            if (endpoint.ResultPoll is { Result: { } result } poll)
            {
                ResultFollowingEmitter.Write(writer, endpoint, poll.Endpoint, result.Endpoint);
            }

            if (endpoint.Paging is { } paging)
            {
                PagingEmitter.Write(writer, endpoint, paging);
            }
        }
    }

    public static string RequestType(EndpointModel endpoint) => endpoint.HasRequest ? endpoint.RequestName : Support + "NoRequest";

    private static IEnumerable<string> FactsOf(EndpointModel endpoint)
    {
        yield return MethodText(endpoint.Method);
        yield return Literal.String(endpoint.Name);
        yield return Literal.String(endpoint.Template);
        if (AcceptText.Of(endpoint) is { } accept)
        {
            yield return $"accept: {Literal.String(accept)}";
        }

        if (endpoint.Schemes is { } schemes)
        {
            yield return $"schemes: {SchemeText.Places(schemes)}";
        }
    }

    // The properties are cheaper than making a method anew, and say what the usual ones are.
    private static string MethodText(string method) => method switch
    {
        "GET" => "global::System.Net.Http.HttpMethod.Get",
        "PUT" => "global::System.Net.Http.HttpMethod.Put",
        "POST" => "global::System.Net.Http.HttpMethod.Post",
        "PATCH" => "global::System.Net.Http.HttpMethod.Patch",
        "DELETE" => "global::System.Net.Http.HttpMethod.Delete",
        "HEAD" => "global::System.Net.Http.HttpMethod.Head",
        "OPTIONS" => "global::System.Net.Http.HttpMethod.Options",
        "TRACE" => "global::System.Net.Http.HttpMethod.Trace",
        _ => $"new global::System.Net.Http.HttpMethod({Literal.String(method)})",
    };
}
