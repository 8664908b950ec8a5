using Clientwright.Collections;
using Clientwright.Models;

namespace Clientwright.Binding;

/// <summary>What is left of an endpoint where source files are not emitted: types in place met in two of them, or an endpoint could not be bound.</summary>
internal static class EndpointLosses
{
    /// <param name="lost">The source files that are not emitted, by their <see cref="SourceKey"/>.</param>
    /// <returns>The endpoint, which nothing is followed at that is not there; null where it is not emitted itself.</returns>
    public static EndpointModel? Without(EquatableArray<string> lost, EndpointModel endpoint)
    {
        if (lost.Contains(SourceKey.Of(endpoint)))
        {
            return null;
        }

        return endpoint.Cases.Any(IsLost)
            ? endpoint with { Cases = endpoint.Cases.Select(candidate => IsLost(candidate) ? candidate with { Poll = null } : candidate).ToEquatableArray() }
            : endpoint;

        bool IsLost(CaseModel candidate) => candidate.Poll is { } poll && (IsGone(poll.Endpoint) || (poll.Result is { } result && IsGone(result.Endpoint)));

        bool IsGone(string name) => lost.Contains(SourceKey.OfEndpoint(endpoint.Api, name));
    }
}
