using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>The body of a response → the property <c>Body</c> of its case.</summary>
internal static class ResponseBodyBinder
{
    public static ResponseBodyModel? Bind(ResponseSpec response, string inlineName, BindingScope scope, bool isOfHead)
    {
        if (response.Body is not { } body)
        {
            return null;
        }

        if (body.As is { Value: not "json" } encoding)
        {
            scope.Report(DiagnosticIds.NotSupportedYet, encoding.Span, $"A response's body as '{encoding.Value}'");
            return null;
        }

        // RFC 9110 sections 6.4.1 and 15.3.6.
        var isWithout = response.Status is { Last: < 200 } or { IsSingle: true, First: 204 or 205 or 304 };
        if (isWithout || isOfHead)
        {
            scope.Report(DiagnosticIds.BodyNeverComes, body.Schema.Span, isWithout ? "with " + response.Key.Value : "to HEAD");
            return null;
        }

        var schema = body.Schema;
        var type = SchemaBinder.Bind(schema, scope.NameOf(schema.Name, inlineName), scope);
        return type is null ? null : new ResponseBodyModel(type, body.IsOptional, schema.Summary);
    }
}
