using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Emitting;

/// <summary>The C# statement that hands a parameter's value to the support code, which makes the text of it that is sent. No parameter's type has null.</summary>
internal static class ParameterText
{
    /// <summary>Writes a call such as <c>url.Query&lt;int, Int32Text&gt;("top", "Top", request.Top);</c>, which is made only where the parameter has a value.</summary>
    public static void WriteOfRequest(CodeWriter writer, ParameterModel parameter, ApiNames api)
    {
        var (value, call) = ("request." + parameter.Name, ParameterCall.OfRequest(parameter));
        if (GeneratedText(parameter.Generated) is { } made)
        {
            writer.Lines(Call(parameter, api, $"{value} ?? {made}", call));
            return;
        }

        if (call.Optional is { } optional && ParameterProperty.IsNullable(parameter) && ItemOf(parameter) is null)
        {
            writer.Lines(Call(parameter, api, value, call with { Method = TypeText.IsValueType(parameter.Type) ? optional + "Value" : optional }));
        }
        else
        {
            Write(writer, parameter, api, value, call);
        }
    }

    /// <summary>Writes such a call for an option; one that must be set and is not is an error.</summary>
    public static void WriteOfOption(CodeWriter writer, ParameterModel parameter, ApiNames api)
    {
        var call = ParameterCall.OfSettings(parameter);
        if (parameter is { IsRequired: true, IsConstant: false })
        {
            writer.Lines(Call(parameter, api, OptionOrThrow(parameter), call));
        }
        else
        {
            Write(writer, parameter, api, parameter.Name, call);
        }
    }

    private static string? GeneratedText(GeneratedValue value) => value switch
    {
        GeneratedValue.Uuid => "global::System.Guid.NewGuid()",
        GeneratedValue.Text => "global::System.Guid.NewGuid().ToString()",
        GeneratedValue.Now => "connection.Settings.TimeProvider.GetUtcNow()",
        _ => null,
    };

    /// <summary>An option that must be set.</summary>
    private static string OptionOrThrow(ParameterModel parameter)
    {
        var message = $"The option {parameter.Name.TrimStart('@')} is not set, and every call must say it.";
        return $"{parameter.Name} ?? throw new global::System.InvalidOperationException({Literal.String(message)})";
    }

    /// <summary>The type of a parameter's items where it is sent once for each; null where it is sent once.</summary>
    private static TypeModel? ItemOf(ParameterModel parameter) =>
        parameter.Expansion is null && parameter.Type.Unconstrained is TypeModel.List list ? list.Item : null;

    // A text needs no type that makes one of it: what takes it has an overload.
    private static string Shape(TypeModel type, bool isEach, ApiNames api) => type is TypeModel.Scalar { Kind: ScalarKind.String } && !isEach
        ? ""
        : $"<{TypeText.Of(type, api)}, {TextShape.Of(type, api)}>";

    private static void Write(CodeWriter writer, ParameterModel parameter, ApiNames api, string value, ParameterCall call)
    {
        if (parameter.IsConstant)
        {
            writer.Lines(Call(parameter, api, parameter.Default!, call));
        }
        else if (!ParameterProperty.IsNullable(parameter))
        {
            writer.Lines(Call(parameter, api, value, call));
        }
        else
        {
            var some = TypeText.IsValueType(parameter.Type) ? value + ".Value" : value;
            using (writer.BlankLine().OpenBlock($"if ({value} is not null)"))
            {
                writer.Lines(Call(parameter, api, some, call));
            }

            writer.BlankLine();
        }
    }

    private static string Call(ParameterModel parameter, ApiNames api, string value, ParameterCall call)
    {
        var item = ItemOf(parameter);
        var name = Literal.String(parameter.Name.TrimStart('@'));

        // A list as a whole goes through no shape: each of its items does.
        if (parameter.Type is TypeModel.Constrained { Unconstrained: TypeModel.List } constrained)
        {
            value = $"global::Clientwright.Support.Constraint.Checked<{TypeText.Of(constrained, api)}, {LocalConstraints.NameOf(constrained, api)}>({name}, {value})";
        }

        var shape = parameter.Expansion is null
            ? Shape(item ?? parameter.Type, item is not null, api)
            : $"<{TypeText.Of(parameter.Type, api)}, {PartsShape.Of(parameter.Type, api)}>";
        return $"{call.Method}{(item is null ? "" : "Each")}{shape}({call.Names}{name}, {value});";
    }
}
