using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>The body of a response → the property <c>Body</c> of its case.</summary>
internal static class ResponseBodyBinder
{
    public static BodyModel? Bind(ResponseSpec response, string inlineName, BindingScope scope, bool isOfHead)
    {
        if (response.Body is not { } body)
        {
            return null;
        }

        // RFC 9110 sections 6.4.1 and 15.3.6.
        var isWithout = response.Status is { Last: < 200 } or { IsSingle: true, First: 204 or 205 or 304 };
        if (isWithout || isOfHead)
        {
            scope.Report(DiagnosticIds.BodyNeverComes, body.Schema.Span, isWithout ? "with " + response.Key.Value : "to HEAD");
            return null;
        }

        return BodyBinder.Bind(body, inlineName, BodyDirection.Response, scope);
    }
}
