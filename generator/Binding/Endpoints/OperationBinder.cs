using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>What the states of a followed endpoint mean → which of its answers tells them.</summary>
internal static class OperationBinder
{
    public static OperationModel? Bind(EndpointSpec endpoint, IEnumerable<CaseModel> cases, BindingScope scope)
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

        var tellers = cases.Where(candidate => candidate is { IsSuccess: true, Body: not null }).ToArray();
        if (tellers.Length == 0
            && !endpoint.HasUnreadResponses && !scope.Api.HasUnreadResponses && !endpoint.Responses.Any(response => response.IsPartlyUnread))
        {
            // Bound all the same: responses of other endpoints may be followed here, and need the types of it.
            scope.Report(DiagnosticIds.OperationNeedsBody, operation.State.Span);
        }

        foreach (var teller in tellers)
        {
            new OperationStateChecker(operation, teller, scope).Check();
        }

        return new OperationModel(
            operation.State.Value.Split('.').ToEquatableArray(),
            Values(operation.Succeeded),
            Values(operation.Failed),
            Values(operation.Cancelled),
            tellers.Length == 1 ? tellers[0].Name : null);
    }

    private static EquatableArray<string> Values(EquatableArray<Text> states) => states.Select(state => state.Value).ToEquatableArray();
}
