using Clientwright.Diagnostics;

namespace Clientwright.Binding;

/// <summary>Endpoints that send the same request to the same address, as a copied file that was not edited does.</summary>
internal static class DuplicateRoutes
{
    public static void Report(ApiFiles files, ApiContext api, DiagnosticCollector diagnostics)
    {
        var firsts = new Dictionary<string, (SharedEndpoint Endpoint, string Path)>(StringComparer.Ordinal);
        foreach (var file in files.Files)
        {
            // Those that cannot have their names are told so already.
            if (file.Endpoint is not { } endpoint || api.FindEndpoint(endpoint.Name.Value) is not { IsSound: true } symbol || symbol.Path != file.Path)
            {
                continue;
            }

            if (firsts.TryGetValue(endpoint.Route.Key, out var first))
            {
                diagnostics.Report(
                    file.Path,
                    DiagnosticIds.DuplicateRoute,
                    endpoint.Route.Template.Span,
                    endpoint.Route.ToString(),
                    first.Endpoint.Name.Value,
                    SpecPlace.Of(first.Path, first.Endpoint.Route.Template.Span, file.Path));
            }
            else
            {
                firsts.Add(endpoint.Route.Key, (endpoint, file.Path));
            }
        }
    }
}
