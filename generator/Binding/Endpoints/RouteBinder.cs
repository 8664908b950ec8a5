using Clientwright.Collections;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>A path → the pieces that an address is written of.</summary>
internal static class RouteBinder
{
    /// <returns>Null where a piece stands for a parameter that could not be bound.</returns>
    public static EquatableArray<RoutePartModel>? Bind(RouteSpec route, IEnumerable<ParameterModel> parameters)
    {
        var properties = parameters
            .Where(parameter => parameter.Location == ParameterLocation.Path)
            .ToDictionary(parameter => parameter.WireName, parameter => parameter.Name, StringComparer.Ordinal);
        var parts = new List<RoutePartModel>();
        foreach (var part in route.Parts)
        {
            var text = part.Text.Value;
            if (part.IsParameter && !properties.TryGetValue(text, out text))
            {
                return null;
            }

            // The base address, to which the path is added, ends with a slash.
            text = parts.Count == 0 && text.StartsWith("/", StringComparison.Ordinal) ? text.Substring(1) : text;
            if (text.Length > 0)
            {
                parts.Add(new RoutePartModel(text, part.IsParameter));
            }
        }

        return parts.ToEquatableArray();
    }
}
