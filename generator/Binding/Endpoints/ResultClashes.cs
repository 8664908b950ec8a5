using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>Whether all that an endpoint starts comes to the same: it has one outcome, which is called after it.</summary>
internal static class ResultClashes
{
    /// <returns>The cases, of which those have no result that would need another outcome.</returns>
    public static EquatableArray<CaseModel> Resolve(EndpointSpec endpoint, EquatableArray<CaseModel> cases, BindingScope scope)
    {
        var results = endpoint.Responses.Where(response => response.Result is not null).ToArray();
        if (results.Length == 0)
        {
            return cases;
        }

        if (endpoint.Operation is not null)
        {
            scope.Report(DiagnosticIds.ResultClash, results[0].Result!.Span, "this one's 'operation' has that");
            return Keep(cases, static _ => false);
        }

        foreach (var other in results.Where(other => (other.Poll?.Value, other.Result!.Value) != (results[0].Poll?.Value, results[0].Result!.Value)))
        {
            scope.Report(DiagnosticIds.ResultClash, other.Result!.Span, $"that of '{results[0].Key.Value}' is of '{results[0].Result!.Value}', followed at '{results[0].Poll?.Value}'");
        }

        return Keep(cases, poll => (poll.Endpoint, poll.Result!.Endpoint) == (results[0].Poll?.Value, results[0].Result!.Value));
    }

    private static EquatableArray<CaseModel> Keep(EquatableArray<CaseModel> cases, Func<PollModel, bool> isKept) => cases
        .Select(candidate => candidate.Poll is { Result: not null } poll && !isKept(poll) ? candidate with { Poll = poll with { Result = null } } : candidate)
        .ToEquatableArray();
}
