using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Reading;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

internal static class EndpointReader
{
    /// <summary>The endpoint, or null if its name or its route cannot be read, or not all of it. Either way, all mistakes in it are reported.</summary>
    public static EndpointSpec? Read(SpecMapping mapping, DiagnosticBag diagnostics)
    {
        var name = mapping.Text("endpoint");
        var route = mapping.Scalar("route") is { } scalar ? RouteReader.Read(scalar, diagnostics) : null;
        var path = ReadPath(mapping, route, diagnostics);
        var query = ParameterReader.ReadAll(mapping, "query", diagnostics);
        var headers = ImpliedHeaders.AddTo(ParameterReader.ReadHeaders(mapping, diagnostics), mapping, diagnostics);
        var cookies = ParameterReader.ReadCookies(mapping, diagnostics);
        var body = BodyReader.Read(mapping, diagnostics);
        var typedBodies = BodyReader.ReadTyped(mapping, diagnostics);
        var responses = ResponseReader.ReadAll(mapping, Construct.Response, diagnostics, out var hasUnreadResponses);
        var operation = OperationReader.Read(mapping, diagnostics);
        var paging = PagingReader.Read(mapping, diagnostics);

        return name is null || route is null || !mapping.IsWhole
            ? null
            : new EndpointSpec
            {
                Name = name,
                Summary = mapping.Prose("summary"),
                Route = route,
                Auth = mapping.Texts("auth"),
                IsDeprecated = mapping.Flag("deprecated"),
                Group = mapping.Text("group"),
                IsIdempotent = mapping.Find("idempotent") is not null ? mapping.Flag("idempotent")
                    : mapping.Find("idempotencyKey") is not null || mapping.Flag("repeatable") ? true
                    : null,
                Path = path,
                Query = query,
                Headers = headers,
                Cookies = cookies,
                Body = body,
                TypedBodies = typedBodies,
                Compress = mapping.Text("compress")?.Value,
                Responses = responses,
                HasUnreadResponses = hasUnreadResponses,
                Operation = operation,
                Paging = paging,
            };
    }

    private static EquatableArray<ParameterSpec> ReadPath(SpecMapping mapping, RouteSpec? route, DiagnosticBag diagnostics)
    {
        var declared = ParameterReader.ReadAll(mapping, "path", diagnostics);
        var node = mapping.Find("path")?.Value as YamlMappingNode;

        // Against a route or a `path` that is broken itself, nothing can be said of the other.
        return route is null || !mapping.IsWhole || (node is null && mapping.IsWritten("path"))
            ? declared
            : new PathParameters(node, declared, diagnostics).Match(route);
    }
}
