using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>How an enum of numbers stands in JSON and as text: as its number does.</summary>
internal static class NumberShapeEmitter
{
    private const string Support = "global::Clientwright.Support.";

    public static void Write(CodeWriter writer, DeclarationModel.Enumeration model, string type, TypeModel.Scalar scalar, ApiNames api)
    {
        var number = TypeText.Of(scalar, api);
        writer.Lines(Attributes.GeneratedCode);
        using (writer.OpenBlock($"internal readonly struct {model.Name}Number : {Support}IText<{type}>, {Support}IJson<{type}>"))
        {
            WriteText(writer, model, type, scalar, api);
            WriteJson(writer.BlankLine(), model, type, scalar, api);
            WriteNumber(writer.BlankLine(), model, type, number);
            writer.BlankLine().Lines("/// <summary>The number of a listed value, whichever of its spellings is given; null for any other.</summary>");
            using (writer.OpenBlock($"internal static {number}? Find({number} number) => number switch", end: "};"))
            {
                foreach (var value in model.Values)
                {
                    writer.Lines($"{string.Join(" or ", value.Numbers)} => {value.Numbers[0]},");
                }

                writer.Lines("_ => null,");
            }
        }
    }

    private static void WriteText(CodeWriter writer, DeclarationModel.Enumeration model, string type, TypeModel.Scalar scalar, ApiNames api)
    {
        var text = TextShape.Of(scalar, api);
        writer.Lines(
            $$"""
            public string Kind => {{(model.IsClosed ? Literal.String($"one of the values of {model.Name}") : $"default({text}).Kind")}};

            public string Format({{type}} value) => default({{text}}).Format(ToNumber(value));

            public bool TryParse(global::System.ReadOnlySpan<char> text, out {{type}} value)
            {
                var fits = default({{text}}).TryParse(text, out var number){{(model.IsClosed ? " && Find(number) is not null" : "")}};
                value = fits ? {{Value(model, type)}} : default;
                return fits;
            }
            """);
    }

    private static void WriteJson(CodeWriter writer, DeclarationModel.Enumeration model, string type, TypeModel.Scalar scalar, ApiNames api)
    {
        var json = JsonShape.Of(scalar, api);
        using (writer.OpenBlock($"public {type} Read(ref global::System.Text.Json.Utf8JsonReader reader)"))
        {
            writer.Lines($"var number = default({json}).Read(ref reader);");
            writer.Lines(model.IsClosed
                ? $"return Find(number) is not null ? {Value(model, type)} : throw {Support}JsonInput.ExpectedNumber(Kind, \"as the spec lists them\", ref reader);"
                : $"return {Value(model, type)};");
        }

        writer.BlankLine().Lines(
            $"public void Write(global::System.Text.Json.Utf8JsonWriter writer, {type} value) => default({json}).Write(writer, ToNumber(value));");
    }

    private static void WriteNumber(CodeWriter writer, DeclarationModel.Enumeration model, string type, string number)
    {
        var value = NumberEnumEmitter.IsCSharpEnum(model) ? $"({number})value" : "value.Value";
        writer.Lines(model.IsClosed
            ? $"private static {number} ToNumber({type} value) =>\n    Find({value}) ?? throw new global::System.ArgumentException($\"{{value}} is none of the values of {model.Name}.\");"
            : $"private static {number} ToNumber({type} value) => {value};");
    }

    // The listed spelling of the number, where the type itself does not see to it.
    private static string Value(DeclarationModel.Enumeration model, string type) =>
        NumberEnumEmitter.IsCSharpEnum(model) ? $"({type})Find(number).GetValueOrDefault()" : $"new {type}(number)";
}
