using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>Finds parameters that the query of the route has already: they would be sent twice.</summary>
internal static class RouteQueryChecker
{
    public static void Check(EndpointSpec endpoint, BindingScope scope)
    {
        if (endpoint.Route.Query is not { } query)
        {
            return;
        }

        var names = new HashSet<string>(query.Value.Split('&').Select(NameOf), StringComparer.Ordinal);
        foreach (var parameter in endpoint.Query.Where(parameter => names.Contains(parameter.WireName.Value)))
        {
            scope.Report(DiagnosticIds.InRouteAlready, parameter.WireName.Span, parameter.WireName.Value);
        }

        foreach (var parameter in scope.Api.Model.Parameters.Where(shared => shared.Location == ParameterLocation.Query && names.Contains(shared.WireName)))
        {
            scope.Report(DiagnosticIds.ParameterOfEveryCall, query.Span, parameter.WireName);
        }
    }

    private static string NameOf(string parameter) => Uri.UnescapeDataString(parameter.Split('=')[0]);
}
