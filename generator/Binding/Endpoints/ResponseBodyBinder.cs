using Clientwright.Diagnostics;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>The bodies of a response → the property <c>Body</c> of its case, or of a case for each media type.</summary>
internal static class ResponseBodyBinder
{
    /// <summary>Whether there is a body at all; one that never comes is reported.</summary>
    public static bool Has(ResponseSpec response, BindingScope scope, bool isOfHead)
    {
        if (response.Bodies.FirstOrDefault() is not { } body)
        {
            return false;
        }

        // RFC 9110 sections 6.4.1 and 15.3.6.
        var isWithout = response.Status is { Last: < 200 } or { IsSingle: true, First: 204 or 205 or 304 };
        if (isWithout || isOfHead)
        {
            scope.Report(DiagnosticIds.BodyNeverComes, body.Schema.Span, isWithout ? "with " + response.Key.Value : "to HEAD");
        }

        return !isWithout && !isOfHead;
    }

    /// <summary>Of several bodies those that an answer's media type tells apart, the more specific first; two of one type are reported.</summary>
    public static IEnumerable<BodySpec> Apart(ResponseSpec response, BindingScope scope)
    {
        var firsts = new Dictionary<string, string>(StringComparer.Ordinal);
        var apart = new List<BodySpec>();
        foreach (var body in response.TypedBodies)
        {
            var type = MediaTypeNames.Essence(body.As!.Value);
            if (firsts.TryGetValue(type, out var first))
            {
                scope.Report(DiagnosticIds.MediaTypeTwice, body.As.Span, body.As.Value, first);
            }
            else
            {
                firsts.Add(type, body.As.Value);
                apart.Add(body);
            }
        }

        return apart.OrderBy(static body => MediaTypeNames.Breadth(body.As!.Value));
    }
}
