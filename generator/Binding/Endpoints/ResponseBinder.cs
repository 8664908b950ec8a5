using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>What a status means → a case of a result, or one for each media type of its body.</summary>
internal static class ResponseBinder
{
    /// <param name="owner">What the names of inline types begin with, before the case's: the endpoint; nothing for the API.</param>
    /// <param name="route">What it answers; null where it is the API's.</param>
    /// <returns>None where the entry is not a sound case; that is reported.</returns>
    public static IReadOnlyList<(CaseModel Case, SourceSpan Span)> Bind(ResponseSpec response, string owner, BindingScope scope, RouteSpec? route = null)
    {
        if (response.Is is not { } name || !CheckName(name, scope))
        {
            return [];
        }

        var hasBody = ResponseBodyBinder.Has(response, scope, isOfHead: route?.Method.Value == "HEAD");
        var kinds = hasBody && response.Body is null ? KindsOf(response, name, scope) : [(name, response.Body)];
        var headers = BindHeaders(response, owner + name.Value, kinds.Select(static kind => kind.Name.Value), scope);
        var common = new CaseModel
        {
            Name = "",
            FirstStatus = response.Status.First,
            LastStatus = response.Status.Last,
            Means = response.Means,
            Headers = headers,
            Poll = PollBinder.Bind(response, route, headers, scope),
        };
        var result = owner.Length == 0 ? scope.Api.Names.Result : owner + "Result";
        return [.. kinds.Select(kind => (Bind(kind.Name, hasBody ? kind.Body : null), kind.Name.Span))];

        CaseModel Bind(Text own, BodySpec? body) => common with
        {
            Name = ReservedNames.OfCase(own.Value, result),
            Body = body is null ? null : BodyBinder.Bind(body, owner + own.Value + "Body", BodyDirection.Response, scope),
            MediaType = response.Body is null && body is not null ? MediaTypeNames.Essence(body.As!.Value) : null,
        };
    }

    private static bool CheckName(Text name, BindingScope scope)
    {
        var isValid = CSharpNames.IsIdentifier(name.Value);
        if (!isValid)
        {
            scope.ReportInvalidName(name);
        }

        return isValid && scope.CheckLength(name.Value, name.Span);
    }

    /// <summary>A name for each of the bodies, of which only the media type tells which it is.</summary>
    private static (Text Name, BodySpec? Body)[] KindsOf(ResponseSpec response, Text name, BindingScope scope) =>
    [
        .. ResponseBodyBinder.Apart(response, scope)
            .Select(body => (Name: body.Is ?? new Text(name.Value + MediaTypeNames.Of(body.As!.Value), body.As.Span), (BodySpec?)body))
            .Where(kind => CheckName(kind.Name, scope)),
    ];

    private static EquatableArray<ResponseHeaderModel> BindHeaders(
        ResponseSpec response, string owner, IEnumerable<string> cases, BindingScope scope)
    {
        var names = new UniqueNames(DiagnosticIds.ParameterClash, scope);
        var headers = new List<ResponseHeaderModel>();
        foreach (var header in response.Headers)
        {
            var schema = header.Schema;
            var derived = scope.NameOf(schema.Name, scope.Derive(header.WireName.Value));
            var name = cases.Aggregate(derived, ReservedNames.OfCaseMember);
            var type = SchemaBinder.Bind(schema, owner + derived, scope)?.Unconstrained;
            if (type is not null
                && CheckType(header, type, scope)
                && names.Add(name, header.WireName.Value, schema.Name?.Span ?? header.WireName.Span))
            {
                headers.Add(new ResponseHeaderModel(name, WireNamesOf(header), type, header.IsOptional, schema.Summary));
            }
        }

        return headers.ToEquatableArray();
    }

    private static bool CheckType(ParameterSpec header, TypeModel type, BindingScope scope)
    {
        var span = header.Schema.Type?.Span ?? header.Schema.Span;
        if (Nullability.IsNullable(type))
        {
            scope.Report(DiagnosticIds.NullableParameter, span, header.WireName.Value);
            return false;
        }

        if (!TextForm.Has(type))
        {
            scope.Report(type is TypeModel.List ? DiagnosticIds.ListNeedsJoin : DiagnosticIds.NoTextForm, span, header.WireName.Value);
            return false;
        }

        return true;
    }

    private static EquatableArray<string> WireNamesOf(ParameterSpec header) =>
        header.From.DefaultIfEmpty(header.WireName).Select(name => name.Value).ToEquatableArray();
}
