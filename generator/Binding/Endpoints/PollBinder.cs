using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;
using Clientwright.Specs.Readers;

namespace Clientwright.Binding;

/// <summary>The endpoint at which an accepted call is followed → where its address is found.</summary>
internal static class PollBinder
{
    public static PollModel? Bind(ResponseSpec response, EquatableArray<ResponseHeaderModel> headers, BindingScope scope)
    {
        if (response.Poll is not { } poll || !CheckEndpoint(poll, scope))
        {
            return null;
        }

        var addresses = headers.Where(header => header.Type is TypeModel.Scalar { Kind: ScalarKind.Uri }).ToArray();
        if (addresses.Length == 1)
        {
            return new PollModel(poll.Value, addresses[0].Name, addresses[0].IsOptional);
        }

        // A header that could not be bound has been reported, and may be the one.
        if (addresses.Length > 1 || (headers.Count == response.Headers.Count && !response.IsPartlyUnread))
        {
            scope.Report(DiagnosticIds.PollNeedsAddress, poll.Span, addresses.Length > 1 ? "more than one" : "none");
        }

        return null;
    }

    private static bool CheckEndpoint(Text poll, BindingScope scope)
    {
        if (scope.Api.FindEndpoint(poll.Value) is not { } endpoint)
        {
            if (!scope.Api.IsIncomplete)
            {
                var known = scope.Api.Endpoints.Where(candidate => candidate.HasOperation).Select(candidate => candidate.Name);
                var hint = Words.Hint(Words.Nearest(poll.Value, known), "Name one that has 'operation'");
                scope.Report(DiagnosticIds.UnknownEndpoint, poll.Span, poll.Value, hint);
            }

            return false;
        }

        if (!endpoint.HasOperation)
        {
            scope.Report(DiagnosticIds.PollNeedsOperation, poll.Span, poll.Value);
        }

        return endpoint is { HasOperation: true, IsSound: true };
    }
}
