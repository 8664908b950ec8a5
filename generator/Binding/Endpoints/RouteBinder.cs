using Clientwright.Collections;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>A path → the pieces that an address is written of.</summary>
internal static class RouteBinder
{
    /// <returns>Null where a piece stands for a parameter that could not be bound.</returns>
    public static EquatableArray<RoutePartModel>? Bind(EndpointSpec endpoint, EquatableArray<ParameterModel> parameters, BindingScope scope)
    {
        RouteQueryChecker.Check(endpoint, scope);
        var inPath = parameters
            .Where(parameter => parameter.Location == ParameterLocation.Path)
            .ToDictionary(parameter => parameter.WireName, StringComparer.Ordinal);
        var parts = endpoint.Route.Parts;
        if (parts.Any(part => part.IsParameter && !inPath.ContainsKey(part.Text.Value)))
        {
            return null;
        }

        OptionalSegments.Check(endpoint, inPath, scope);
        return parts.Select((part, index) => BindPart(part, index, parts, inPath)).Where(part => part.Text.Length > 0).ToEquatableArray();
    }

    private static RoutePartModel BindPart(
        RoutePartSpec part, int index, EquatableArray<RoutePartSpec> parts, Dictionary<string, ParameterModel> inPath)
    {
        if (part.IsParameter)
        {
            return new RoutePartModel(inPath[part.Text.Value].Name, IsParameter: true);
        }

        // The base address, to which the path is added, ends with a slash.
        var text = index == 0 && part.Text.Value.StartsWith("/", StringComparison.Ordinal) ? part.Text.Value.Substring(1) : part.Text.Value;
        var next = index + 1 < parts.Count && parts[index + 1].IsParameter ? inPath[parts[index + 1].Text.Value] : null;
        return new RoutePartModel(HasOwnSlash(next) && text.EndsWith("/", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) : text, IsParameter: false);
    }

    /// <summary>Whether the value brings along the slash that it stands behind, so that both can be absent.</summary>
    public static bool HasOwnSlash(ParameterModel? parameter) => parameter?.Expansion?.Style == ParameterStyle.Path;
}
