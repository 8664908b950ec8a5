using Clientwright.Models;

namespace Clientwright.Binding;

/// <summary>Which styles there are where, and what each is called.</summary>
internal static class Styles
{
    /// <summary>The styles of a place, the usual one first.</summary>
    public static IReadOnlyList<ParameterStyle> Of(ParameterLocation location) => location switch
    {
        ParameterLocation.Path => [ParameterStyle.Simple, ParameterStyle.Label, ParameterStyle.Matrix, ParameterStyle.Path],
        ParameterLocation.Query => [ParameterStyle.Form, ParameterStyle.SpaceDelimited, ParameterStyle.PipeDelimited, ParameterStyle.DeepObject],
        ParameterLocation.Cookie => [ParameterStyle.Form, ParameterStyle.Cookie],
        _ => [ParameterStyle.Simple],
    };

    /// <summary>Whether each item and member stands for itself unless something else is said.</summary>
    public static bool IsExploded(ParameterStyle style) => style is ParameterStyle.Form or ParameterStyle.Cookie or ParameterStyle.DeepObject;

    /// <summary>The word of specs, and of OpenAPI: <c>spaceDelimited</c>.</summary>
    public static string WordOf(ParameterStyle style)
    {
        var name = style.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    public static string PlaceOf(ParameterLocation location) => location switch
    {
        ParameterLocation.Path => "a path",
        ParameterLocation.Query => "a query",
        ParameterLocation.Cookie => "a cookie",
        _ => "a header",
    };
}
