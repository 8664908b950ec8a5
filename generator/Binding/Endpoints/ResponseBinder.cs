using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>What a status means → a case of a result.</summary>
internal static class ResponseBinder
{
    /// <param name="owner">What the names of inline types begin with, before the case's: the endpoint; nothing for the API.</param>
    /// <param name="isOfHead">Whether it answers HEAD, and so has no body.</param>
    /// <returns>Null where the entry is not a sound case; that is reported.</returns>
    public static CaseModel? Bind(ResponseSpec response, string owner, BindingScope scope, bool isOfHead = false)
    {
        if (response.Is is not { } name)
        {
            return null;
        }

        if (!CSharpNames.IsIdentifier(name.Value))
        {
            scope.ReportInvalidName(name);
            return null;
        }

        if (!scope.CheckLength(name.Value, name.Span))
        {
            return null;
        }

        var result = owner.Length == 0 ? scope.Api.Names.Result : owner + "Result";
        var headers = BindHeaders(response, owner + name.Value, scope);
        return new CaseModel
        {
            Name = ReservedNames.OfCase(name.Value, result),
            FirstStatus = response.Status.First,
            LastStatus = response.Status.Last,
            Means = response.Means,
            Headers = headers,
            Body = ResponseBodyBinder.Bind(response, owner + name.Value + "Body", scope, isOfHead),
            Poll = PollBinder.Bind(response, headers, scope),
        };
    }

    private static EquatableArray<ResponseHeaderModel> BindHeaders(ResponseSpec response, string owner, BindingScope scope)
    {
        var names = new UniqueNames(DiagnosticIds.ParameterClash, scope);
        var headers = new List<ResponseHeaderModel>();
        foreach (var header in response.Headers)
        {
            var schema = header.Schema;
            var derived = scope.NameOf(schema.Name, scope.Derive(header.WireName.Value));
            var name = ReservedNames.OfCaseMember(derived, response.Is!.Value);
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
