using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>What the states of a followed endpoint mean → which of its answers tells them, and what the operation comes to.</summary>
internal static class OperationBinder
{
    public static OperationModel? Bind(EndpointSpec endpoint, IReadOnlyCollection<CaseModel> cases, BindingScope scope)
    {
        if (endpoint.Operation is not { } operation)
        {
            return null;
        }

        if (endpoint.Route.Method is { Value: not "GET" } method)
        {
            scope.Report(DiagnosticIds.OperationNeedsGet, method.Span, method.Value);
        }

        // An address to follow brings its path and query, but no headers.
        foreach (var header in endpoint.Headers.Where(header => !header.IsOptional))
        {
            scope.Report(DiagnosticIds.HeaderNotPolled, header.WireName.Span, header.WireName.Value);
        }

        var model = operation.State is { } state ? BindState(endpoint, operation, state, cases, scope) : StatusBinder.Bind(endpoint, operation, cases, scope);
        return operation.Result is { } result ? model with { Result = BindResult(result, model, cases, scope) } : model;
    }

    private static OperationModel BindState(EndpointSpec endpoint, OperationSpec operation, Text state, IReadOnlyCollection<CaseModel> cases, BindingScope scope)
    {
        var tellers = cases.Where(candidate => candidate is { IsSuccess: true, Body: not null }).ToArray();
        if (tellers.Length == 0
            && !endpoint.HasUnreadResponses && !scope.Api.HasUnreadResponses && !endpoint.Responses.Any(response => response.IsPartlyUnread))
        {
            // Bound all the same: responses of other endpoints may be followed here, and need the types of it.
            scope.Report(DiagnosticIds.OperationNeedsBody, state.Span);
        }

        foreach (var teller in tellers)
        {
            new OperationStateChecker(operation, state, teller, scope).Check();
        }

        return new OperationModel(
            state.Value.Split('.').ToEquatableArray(),
            Values(operation.Succeeded),
            Values(operation.Failed),
            Values(operation.Cancelled),
            tellers.Select(teller => teller.Name).ToEquatableArray());
    }

    private static MemberPathModel? BindResult(Text result, OperationModel operation, IReadOnlyCollection<CaseModel> cases, BindingScope scope)
    {
        var ends = cases.Where(candidate => operation.SucceededBy.Contains(candidate.Name)).ToArray();
        if (ends is [{ Body: { } body }])
        {
            return new MemberPathBinder(body, DiagnosticIds.UnknownResultMember, scope).Bind(result);
        }

        // Where there is none, that has been reported, or its body has not been read.
        if (ends.Length > 1)
        {
            scope.Report(DiagnosticIds.UnknownResultMember, result.Span, result.Value, "Several responses can be its end, and their bodies differ");
        }
        else if (ends is [{ Body: null } end] && operation.StatePath.Count == 0)
        {
            scope.Report(DiagnosticIds.UnknownResultMember, result.Span, result.Value, $"The response '{end.Name}' has no body: add one, or remove 'result'");
        }

        return null;
    }

    public static EquatableArray<string> Values(EquatableArray<Text> states) => states.Select(state => state.Value).ToEquatableArray();
}
