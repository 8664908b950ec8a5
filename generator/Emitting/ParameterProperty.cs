using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>A parameter as a property: of a request's record, or of a client's options.</summary>
internal static class ParameterProperty
{
    /// <param name="setter"><c>init</c> in a record, <c>set</c> in options.</param>
    public static void Write(CodeWriter writer, ParameterModel parameter, ApiNames api, string setter)
    {
        Documentation.Write(writer, "summary", parameter.Summary);
        Documentation.Write(writer, "example", parameter.Example);

        // Who must say it cannot do without it, and should not be warned for that.
        if (parameter.IsDeprecated && !parameter.IsRequired)
        {
            writer.Lines(Attributes.Deprecated);
        }

        var type = IsNullable(parameter) ? TypeText.OrNull(parameter.Type, api) : TypeText.Of(parameter.Type, api);
        var required = parameter.IsRequired ? "required " : "";
        var initializer = parameter.Default is { } value ? $" = {value};" : "";
        writer.Lines($"public {required}{type} {parameter.Name} {{ get; {setter}; }}{initializer}");
    }

    /// <summary>Whether nothing is said by null. A parameter with a default is always sent, so it has a value always.</summary>
    public static bool IsNullable(ParameterModel parameter) => parameter.IsOptional && parameter.Default is null;
}
