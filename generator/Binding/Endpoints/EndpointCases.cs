using System.Globalization;
using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>The endpoint's own responses, and those of its API for which it has no entry → the cases of its result.</summary>
internal static class EndpointCases
{
    private const string Head = "HEAD";

    public static EquatableArray<CaseModel> Bind(EndpointSpec endpoint, BindingScope scope)
    {
        var cases = new CaseSet(scope);
        var own = new HashSet<StatusRange>(endpoint.Responses.Select(response => response.Status));
        foreach (var shared in scope.Api.Responses)
        {
            if (shared.Case is { } candidate && !own.Contains(shared.Status))
            {
                cases.Add(WithPossibleBody(candidate, endpoint, scope));
            }
        }

        foreach (var response in endpoint.Responses)
        {
            if (response.IsRemoved)
            {
                CheckRemoval(response, scope);
            }
            else
            {
                foreach (var (candidate, span) in ResponseBinder.Bind(response, endpoint.Name.Value, scope, endpoint.Route))
                {
                    cases.Add(candidate, span);
                }
            }
        }

        CheckSuccess(endpoint, scope);
        CheckDefault(endpoint, scope);
        return cases.Ordered;
    }

    /// <summary>An answer to HEAD has no body (RFC 9110 section 9.3.2), so that one that must have it would never come.</summary>
    private static CaseModel WithPossibleBody(CaseModel shared, EndpointSpec endpoint, BindingScope scope)
    {
        if (endpoint.Route.Method.Value != Head || shared.Body is not { IsOptional: false })
        {
            return shared;
        }

        var status = shared.IsDefault ? "'default'" : shared.FirstStatus.ToString(CultureInfo.InvariantCulture);
        scope.Report(DiagnosticIds.BodyNeedsContent, endpoint.Route.Method.Span, status);
        return shared with { Body = null, InterfaceName = null };
    }

    private static void CheckRemoval(ResponseSpec response, BindingScope scope)
    {
        if (!scope.Api.HasUnreadResponses && !scope.Api.Responses.Any(shared => shared.Status == response.Status))
        {
            scope.Report(DiagnosticIds.NothingToRemove, response.Key.Span, response.Key.Value);
        }
    }

    // Of what is written rather than of what could be bound: the latter would be a mistake's second report.
    private static void CheckSuccess(EndpointSpec endpoint, BindingScope scope)
    {
        if (!endpoint.HasUnreadResponses
            && !scope.Api.HasUnreadResponses
            && !Statuses(endpoint, scope).Any(status => status is { First: <= 299, Last: >= 200 } && status != StatusRange.Default))
        {
            scope.Report(DiagnosticIds.NoSuccess, endpoint.Name.Span, endpoint.Name.Value);
        }
    }

    // What begins with 1 is never an answer, only on the way to one.
    private static void CheckDefault(EndpointSpec endpoint, BindingScope scope)
    {
        if (endpoint.Responses.FirstOrDefault(response => response.Status == StatusRange.Default && !response.IsRemoved) is { } left
            && new[] { 200, 300, 400, 500 }.All(first => Statuses(endpoint, scope).Contains(new StatusRange(first, first + 99))))
        {
            scope.Report(DiagnosticIds.NothingLeft, left.Key.Span);
        }
    }

    private static IEnumerable<StatusRange> Statuses(EndpointSpec endpoint, BindingScope scope)
    {
        var own = new HashSet<StatusRange>(endpoint.Responses.Select(response => response.Status));
        return endpoint.Responses.Where(response => !response.IsRemoved).Select(response => response.Status)
            .Concat(scope.Api.Responses.Select(shared => shared.Status).Where(status => !own.Contains(status)));
    }
}
