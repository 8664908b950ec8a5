using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>The C# expression that turns a parameter's value into the text that is sent, or into null where nothing is. No parameter's type has null.</summary>
internal static class ParameterText
{
    /// <summary>The text of a request's parameter that is one value.</summary>
    public static string OfRequest(ParameterModel parameter, ApiNames api) => Of(parameter, api, "request." + parameter.Name);

    /// <summary>The text of an option that is one value.</summary>
    public static string OfOption(ParameterModel parameter, ApiNames api) =>
        parameter.IsRequired ? Format(parameter.Type, api, $"({OptionOrThrow(parameter)})") : Of(parameter, api, parameter.Name);

    /// <summary>An option that must be set.</summary>
    public static string OptionOrThrow(ParameterModel parameter)
    {
        var message = $"The option {parameter.Name.TrimStart('@')} is not set, and every call must say it.";
        return $"{parameter.Name} ?? throw new global::System.InvalidOperationException({Literal.String(message)})";
    }

    /// <summary>The type of a parameter's items where it is sent once for each; null where it is sent once.</summary>
    public static TypeModel? ItemOf(ParameterModel parameter) => parameter.Type is TypeModel.List list ? list.Item : null;

    private static string Of(ParameterModel parameter, ApiNames api, string value)
    {
        if (parameter.IsConstant)
        {
            return Format(parameter.Type, api, parameter.Default!);
        }

        if (IsString(parameter.Type) || !ParameterProperty.IsNullable(parameter))
        {
            return Format(parameter.Type, api, value);
        }

        var some = TypeText.IsValueType(parameter.Type) ? value + ".Value" : value;
        return $"{value} is null ? null : {Format(parameter.Type, api, some)}";
    }

    private static string Format(TypeModel type, ApiNames api, string value) =>
        IsString(type) ? value : $"default({TextShape.Of(type, api)}).Format({value})";

    private static bool IsString(TypeModel type) => type is TypeModel.Scalar { Kind: ScalarKind.String };
}
