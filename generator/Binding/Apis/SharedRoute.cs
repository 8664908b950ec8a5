using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>Where an endpoint's requests go, so that two of the same can be found.</summary>
/// <param name="Key">Equal for two endpoints whose requests a server could not tell apart: what their path parameters are called does not count.</param>
public sealed record SharedRoute(string Key, string Method, string Path, Text Template)
{
    public static SharedRoute Of(EndpointSpec endpoint)
    {
        // Many an API has one route for several calls, and tells them apart by a parameter that is always the same.
        var constants = Constants(endpoint.Query, "?").Concat(Constants(endpoint.Headers, "@")).OrderBy(text => text, StringComparer.Ordinal);
        var path = PathOf(endpoint.Route);
        var method = endpoint.Route.Method.Value;
        var query = endpoint.Route.Query is { } always ? "?" + always.Value : "";
        return new SharedRoute(string.Join("\n", constants.Prepend($"{method} {path}{query}")), method, path, endpoint.Route.Template);
    }

    /// <summary>The path, whatever its parameters are called.</summary>
    public static string PathOf(RouteSpec route) => string.Concat(route.Parts.Select(part => part.IsParameter ? "{}" : part.Text.Value));

    public override string ToString() => $"{Method} {Template.Value}";

    private static IEnumerable<string> Constants(IEnumerable<ParameterSpec> parameters, string mark) =>
        from parameter in parameters
        let constant = parameter.Schema.Const
        where constant is not null
        select $"{mark}{parameter.WireName.Value}={constant.Value}";
}
