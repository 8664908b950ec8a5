using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;
using Clientwright.Specs.Readers;

namespace Clientwright.Binding;

/// <summary>The endpoint that is asked for what was followed came to → where its address is found.</summary>
internal static class ResultBinder
{
    private const string Get = "GET";

    /// <param name="route">What the response answers.</param>
    public static ResultModel? Bind(ResponseSpec response, RouteSpec route, EquatableArray<ResponseHeaderModel> headers, BindingScope scope)
    {
        if (response.Result is not { } result || !CheckEndpoint(result, scope, out var symbol))
        {
            return null;
        }

        return response.ResultAt switch
        {
            { Kind: PlaceKind.Header } place => AddressOf(place.Name, response, headers, scope) is { } header ? new ResultModel(result.Value, header.Name, default) : null,
            { } place => new ResultModel(result.Value, null, place.Name.Value.Split('.').ToEquatableArray()),
            null when IsAt(route, symbol) => new ResultModel(result.Value, PollModel.OwnAddress, default),
            null => ReportPlace(result, scope),
        };
    }

    /// <summary>Whether an endpoint is asked at the address of another.</summary>
    public static bool IsAt(RouteSpec route, EndpointSymbol asked) => asked.Route?.Path == SharedRoute.PathOf(route);

    private static ResultModel? ReportPlace(Text result, BindingScope scope)
    {
        scope.Report(DiagnosticIds.ResultNeedsPlace, result.Span, result.Value);
        return null;
    }

    private static ResponseHeaderModel? AddressOf(Text name, ResponseSpec response, EquatableArray<ResponseHeaderModel> headers, BindingScope scope)
    {
        var addresses = headers.Where(static header => header.Type is TypeModel.Scalar { Kind: ScalarKind.Uri }).ToArray();
        var found = Find(name, addresses);

        // A header that could not be bound has been reported, and may be the one.
        if (found is null && headers.Count == response.Headers.Count && !response.IsPartlyUnread)
        {
            var hint = Words.Hint(Words.Nearest(name.Value, addresses.SelectMany(static header => header.WireNames)), "Declare it among the 'headers'");
            scope.Report(DiagnosticIds.UnknownResultHeader, name.Span, name.Value, hint);
        }

        return found;
    }

    /// <summary>The header that an address stands in, if it is declared.</summary>
    public static ResponseHeaderModel? Find(Text name, IEnumerable<ResponseHeaderModel> headers) =>
        headers.FirstOrDefault(header => header.WireNames.Contains(name.Value, StringComparer.OrdinalIgnoreCase));

    private static bool CheckEndpoint(Text result, BindingScope scope, out EndpointSymbol symbol)
    {
        symbol = scope.Api.FindEndpoint(result.Value)!;
        if (symbol is null)
        {
            if (!scope.Api.IsIncomplete)
            {
                var hint = Words.Hint(Words.Nearest(result.Value, scope.Api.Endpoints.Select(candidate => candidate.Name)), "Name one of the API");
                scope.Report(DiagnosticIds.UnknownEndpoint, result.Span, result.Value, hint);
            }

            return false;
        }

        if (symbol.Route is { Method: not Get } route)
        {
            scope.Report(DiagnosticIds.ResultNeedsGet, result.Span, result.Value, route.Method);
            return false;
        }

        return symbol.IsSound;
    }
}
