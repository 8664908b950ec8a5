using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>The struct that reads and writes a choice of types as JSON. The member that tells them apart may stand anywhere in the object.</summary>
internal static class OneOfJsonEmitter
{
    private const string Support = "global::Clientwright.Support.";

    public static void Write(CodeWriter writer, DeclarationModel.OneOf model, ApiNames api)
    {
        var type = TypeText.Of(new TypeModel.Declared(model.Name, DeclaredKind.OneOf), api);
        writer.BlankLine().Lines(Attributes.GeneratedCode);
        using (writer.OpenBlock($"internal readonly struct {model.Name}Json : {Support}IJson<{type}>"))
        {
            if (model.JsonUse.HasFlag(JsonUse.Read))
            {
                WriteRead(writer, model, type, api);
            }

            if (model.JsonUse.HasFlag(JsonUse.Write))
            {
                WriteWrite(writer.BlankLine(), model, type, api);
            }
        }
    }

    private static void WriteRead(CodeWriter writer, DeclarationModel.OneOf model, string type, ApiNames api)
    {
        using (writer.OpenBlock($"public {type} Read(ref global::System.Text.Json.Utf8JsonReader reader)"))
        {
            writer.Lines($"var kind = {Support}Discriminator.Find(reader, {Literal.Utf8(model.Discriminator)});");
            foreach (var choice in model.Cases)
            {
                var condition = string.Join(" || ", choice.Values.Select(value => $"kind.ValueTextEquals({Literal.Utf8(value)})"));
                using (writer.OpenBlock($"if ({condition})"))
                {
                    var kind = choice.Values.Count == 1 ? "" : ", kind.GetString()!";
                    writer.Lines($"return new {type}.{choice.Name}(default({JsonShape.Of(choice.Type, api)}).Read(ref reader){kind});");
                }

                writer.BlankLine();
            }

            writer.Lines(model.Others is { } others
                ? $"return new {type}.{OneOfEmitter.Others}(kind.GetString()!, default({JsonShape.Of(others, api)}).Read(ref reader));"
                : $"throw {Support}JsonInput.Unfit(\"a kind that the spec names\", ref kind);");
        }
    }

    private static void WriteWrite(CodeWriter writer, DeclarationModel.OneOf model, string type, ApiNames api)
    {
        var cases = model.Cases.Select(choice => (choice.Name, choice.Type))
            .Concat(model.Others is { } others ? [(OneOfEmitter.Others, others)] : [])
            .ToArray();
        using (writer.OpenBlock($"public void Write(global::System.Text.Json.Utf8JsonWriter writer, {type} value)"))
        {
            writer.Lines($"{Support}JsonOutput.ThrowIfNull(value);");
            if (cases.Length > 0)
            {
                WriteSwitch(writer, cases, model.Discriminator, type, api);
            }
        }
    }

    private static void WriteSwitch(
        CodeWriter writer, IEnumerable<(string Name, TypeModel Type)> cases, string discriminator, string type, ApiNames api)
    {
        using (writer.OpenBlock("switch (value)"))
        {
            foreach (var (name, content) in cases)
            {
                writer.Lines(
                    $"""
                    case {type}.{name} choice:
                        {Support}Discriminator.Write<{TypeText.Of(content, api)}, {JsonShape.Of(content, api)}>(
                            writer, choice.Value, {Literal.Utf8(discriminator)}, choice.Kind);
                        break;
                    """);
            }
        }
    }
}
