using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>A parameter as a property: of a request's record, or of a client's options.</summary>
internal static class ParameterProperty
{
    /// <summary>Of a request: what a caller must say is <c>required</c>.</summary>
    public static void WriteOfRequest(CodeWriter writer, ParameterModel parameter, ApiNames api)
    {
        var type = IsNullable(parameter) ? TypeText.OrNull(parameter.Type, api) : TypeText.Of(parameter.Type, api);
        Write(writer, parameter, $"public {(parameter.IsRequired ? "required " : "")}{type} {parameter.Name} {{ get; init; }}");
    }

    /// <summary>Of options, which are made before anybody says anything: what must be said is null until then.</summary>
    public static void WriteOfOptions(CodeWriter writer, ParameterModel parameter, ApiNames api)
    {
        var type = parameter.Default is null ? TypeText.OrNull(parameter.Type, api) : TypeText.Of(parameter.Type, api);
        Write(
            writer,
            parameter,
            $"public {type} {parameter.Name} {{ get; set; }}",
            parameter.IsRequired ? "Sent with every call. It has no default: a client cannot be made while it is null." : null);
    }

    /// <summary>Of a variable in the address of the server.</summary>
    public static void WriteOfVariable(CodeWriter writer, ParameterModel variable, ApiNames api) => Write(
        writer,
        variable,
        $"public {(variable.Default is null ? TypeText.OrNull(variable.Type, api) : TypeText.Of(variable.Type, api))} {variable.Name} {{ get; set; }}",
        "A part of the address of the server.");

    /// <summary>Whether nothing is said by null. A parameter with a default is always sent, so it has a value always.</summary>
    public static bool IsNullable(ParameterModel parameter) => parameter.IsOptional && parameter.Default is null;

    private static void Write(CodeWriter writer, ParameterModel parameter, string property, string? remarks = null) => PropertyEmitter.Write(
        writer,
        parameter.Default is { } value ? $"{property} = {value};" : property,
        parameter.Summary,
        ConstraintText.Of(parameter.Type, remarks),
        parameter.Example,
        // Who must say it cannot do without it, and should not be warned for that.
        isDeprecated: parameter.IsDeprecated && !parameter.IsRequired);
}
