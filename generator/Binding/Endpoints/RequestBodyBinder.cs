using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>The body of a request → the property <c>Body</c> of its record.</summary>
internal static class RequestBodyBinder
{
    public static RequestBodyModel? Bind(EndpointSpec endpoint, BindingScope scope)
    {
        if (endpoint.Body is not { } body)
        {
            return null;
        }

        if (endpoint.Route.Method.Value is "GET" or "HEAD")
        {
            scope.Report(DiagnosticIds.BodyOfGet, body.Schema.Span, endpoint.Route.Method.Value);
        }

        var schema = body.Schema;
        var encoding = body.As?.Value == "form" ? BodyEncoding.Form : BodyEncoding.Json;
        var type = SchemaBinder.Bind(schema, scope.NameOf(schema.Name, endpoint.Name.Value + "Body"), scope);
        if (type is null || !CheckForm(type, body, encoding, scope))
        {
            return null;
        }

        return new RequestBodyModel(type, body.IsOptional, encoding, schema.Summary);
    }

    // Whether the members have a text form cannot be seen here: those of a named type are not known.
    private static bool CheckForm(TypeModel type, BodySpec body, BodyEncoding encoding, BindingScope scope)
    {
        if (encoding == BodyEncoding.Form && type is not TypeModel.Declared { Kind: DeclaredKind.Object })
        {
            scope.Report(DiagnosticIds.FormNeedsObject, body.As!.Span);
            return false;
        }

        return true;
    }
}
