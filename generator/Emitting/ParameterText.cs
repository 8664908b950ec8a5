using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>The C# expression that turns a parameter's value into the text that is sent, or into null where nothing is.</summary>
internal static class ParameterText
{
    /// <summary>The text of a parameter that is one value.</summary>
    /// <param name="owner">What the property is read of, with a final dot; empty inside the owner itself.</param>
    public static string Of(ParameterModel parameter, ApiNames api, string owner)
    {
        if (parameter.IsConstant)
        {
            return Format(parameter.Type, api, parameter.Default!);
        }

        var value = owner + parameter.Name;
        if (IsString(parameter.Type) || !MayBeNull(parameter))
        {
            return Format(parameter.Type, api, value);
        }

        var some = TypeText.IsValueType(parameter.Type) ? value + ".Value" : value;
        return $"{value} is null ? null : {Format(parameter.Type, api, some)}";
    }

    /// <summary>The type of a parameter's items where it is sent once for each; null where it is sent once.</summary>
    public static TypeModel? ItemOf(ParameterModel parameter) => WithoutNull(parameter.Type) is TypeModel.List list ? list.Item : null;

    private static string Format(TypeModel type, ApiNames api, string value) =>
        IsString(type) ? value : $"default({TextShape.Of(type, api)}).Format({value})";

    private static bool MayBeNull(ParameterModel parameter) => ParameterProperty.IsNullable(parameter) || TypeText.IsNullable(parameter.Type);

    private static bool IsString(TypeModel type) => WithoutNull(type) is TypeModel.Scalar { Kind: ScalarKind.String };

    private static TypeModel WithoutNull(TypeModel type) => type is TypeModel.Nullable nullable ? nullable.Inner : type;
}
