using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;
using Clientwright.Specs.Readers;

namespace Clientwright.Binding;

/// <summary>The endpoint at which an accepted call is followed → where its address is found.</summary>
internal static class PollBinder
{
    /// <param name="route">What the response answers; null where it is the API's.</param>
    public static PollModel? Bind(ResponseSpec response, RouteSpec? route, EquatableArray<ResponseHeaderModel> headers, BindingScope scope)
    {
        var result = route is null ? null : ResultBinder.Bind(response, route, headers, scope);
        return response.Poll is { } poll && FindEndpoint(poll, scope) is { } endpoint && AddressOf(response, route, endpoint, headers, scope) is { } address
            ? new PollModel(poll.Value, address, result)
            : null;
    }

    /// <summary>The property that holds the address.</summary>
    private static string? AddressOf(
        ResponseSpec response, RouteSpec? route, EndpointSymbol endpoint, EquatableArray<ResponseHeaderModel> headers, BindingScope scope)
    {
        var addresses = headers.Where(header => header.Type is TypeModel.Scalar { Kind: ScalarKind.Uri }).ToArray();
        if (addresses.Length > 1 && response.ResultAt is { Kind: PlaceKind.Header } other)
        {
            var ofResult = ResultBinder.Find(other.Name, addresses);
            addresses = [.. addresses.Where(header => header != ofResult)];
        }

        if (addresses.Length == 1)
        {
            return addresses[0].Name;
        }

        // What is made may tell its own state, at the address that it was made at.
        if (addresses.Length == 0 && headers.Count == response.Headers.Count && route is not null && ResultBinder.IsAt(route, endpoint))
        {
            return PollModel.OwnAddress;
        }

        // A header that could not be bound has been reported, and may be the one.
        if (addresses.Length > 1 || (headers.Count == response.Headers.Count && !response.IsPartlyUnread))
        {
            scope.Report(DiagnosticIds.PollNeedsAddress, response.Poll!.Span, addresses.Length > 1 ? "more than one" : "none");
        }

        return null;
    }

    private static EndpointSymbol? FindEndpoint(Text poll, BindingScope scope)
    {
        if (scope.Api.FindEndpoint(poll.Value) is not { } endpoint)
        {
            if (!scope.Api.IsIncomplete)
            {
                var known = scope.Api.Endpoints.Where(candidate => candidate.HasOperation).Select(candidate => candidate.Name);
                var hint = Words.Hint(Words.Nearest(poll.Value, known), "Name one that has 'operation'");
                scope.Report(DiagnosticIds.UnknownEndpoint, poll.Span, poll.Value, hint);
            }

            return null;
        }

        if (!endpoint.HasOperation)
        {
            scope.Report(DiagnosticIds.PollNeedsOperation, poll.Span, poll.Value);
        }

        return endpoint is { HasOperation: true, IsSound: true } ? endpoint : null;
    }
}
