using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>The body of a request → the property <c>Body</c> of its record.</summary>
internal static class RequestBodyBinder
{
    public static BodyModel? Bind(EndpointSpec endpoint, BindingScope scope)
    {
        if (endpoint.Bodies.FirstOrDefault() is not { } first)
        {
            return null;
        }

        if (endpoint.Route.Method.Value is "GET" or "HEAD")
        {
            scope.Report(DiagnosticIds.BodyOfGet, first.Schema.Span, endpoint.Route.Method.Value);
        }

        return endpoint.Body is { } body
            ? BodyBinder.Bind(body, endpoint.Name.Value + "Body", BodyDirection.Request, scope)
            : TypedBodyBinder.Bind(endpoint.TypedBodies, endpoint.Name.Value, scope);
    }
}
