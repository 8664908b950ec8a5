using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>What a parameter's value is handed to: a method of the support code, and what it takes ahead of the value.</summary>
/// <param name="Names">The arguments before the parameter's own name, each with a comma behind it.</param>
/// <param name="Optional">A method that takes one value or null, for a parameter that need not have one; null where there is none.</param>
internal readonly record struct ParameterCall(string Method, string Names, string? Optional = null)
{
    private const string Headers = "global::Clientwright.Support.HeaderOutput.";

    public static ParameterCall OfRequest(ParameterModel parameter) => (parameter.Location, parameter.Expansion) switch
    {
        (ParameterLocation.Path, null) => new("url.Segment", ""),
        (ParameterLocation.Query, null) => new("url.Query", Name(parameter), Optional: "url.QueryOptional"),
        (ParameterLocation.Header, null) => new(Headers + "Add", "message, " + Name(parameter)),
        (ParameterLocation.Path, { } expansion) => new("url.Expand", Name(parameter, expansion)),
        (ParameterLocation.Query, { } expansion) => new("url.ExpandQuery", Name(parameter, expansion)),
        (ParameterLocation.Header, { } expansion) => new(Headers + "Expand", "message, " + Name(parameter, expansion)),
        (_, { } expansion) => new(Headers + "ExpandCookie", "message, " + Name(parameter, expansion)),
        _ => throw new ArgumentOutOfRangeException(nameof(parameter), parameter, "A cookie has an expansion."),
    };

    public static ParameterCall OfSettings(ParameterModel parameter) => parameter.Expansion is { } expansion
        ? new($"settings.Expand{parameter.Location}", Name(parameter, expansion))
        : new($"settings.Add{parameter.Location}", Name(parameter));

    private static string Name(ParameterModel parameter, ExpansionModel expansion) =>
        $"{ExpansionText.Of(expansion, parameter.Location)}, {Name(parameter)}";

    // The names of headers and cookies are tokens, and stand as they are.
    private static string Name(ParameterModel parameter) => parameter.Location switch
    {
        ParameterLocation.Path => Literal.String(Uri.EscapeDataString(parameter.WireName)) + ", ",
        ParameterLocation.Query => Literal.String(QueryName.Escape(parameter.WireName)) + ", ",
        _ => Literal.String(parameter.WireName) + ", ",
    };
}
