using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>The expression for how a parameter is expanded: <c>Expansion.Matrix with { IsExploded = true }</c>.</summary>
internal static class ExpansionText
{
    private const string Support = "global::Clientwright.Support.";

    public static string Of(ExpansionModel expansion, ParameterLocation location)
    {
        var changes = new[]
        {
            // Of a deep object it is part of the style.
            expansion is { IsExploded: true, Style: not ParameterStyle.DeepObject } ? "IsExploded = true" : null,
            expansion.IsReserved ? $"Kept = {Support}WireCharacters.KeptIn{location}" : null,
        }.OfType<string>().ToArray();
        var row = $"{Support}Expansion.{RowOf(expansion.Style, location)}";
        return changes.Length == 0 ? row : $"{row} with {{ {string.Join(", ", changes)} }}";
    }

    private static string RowOf(ParameterStyle style, ParameterLocation location) => (style, location) switch
    {
        (ParameterStyle.Cookie, _) => "PlainCookie",
        (_, ParameterLocation.Header or ParameterLocation.Cookie) => location.ToString(),
        _ => style.ToString(),
    };
}
