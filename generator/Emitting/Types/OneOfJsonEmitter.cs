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
            if (model.JsonUse.HasFlag(WireUse.Read))
            {
                WriteRead(writer, model, type, api);
            }

            if (model.JsonUse.HasFlag(WireUse.Write))
            {
                WriteWrite(writer.BlankLine(), model, type, api);
            }
        }
    }

    private static void WriteRead(CodeWriter writer, DeclarationModel.OneOf model, string type, ApiNames api)
    {
        using (writer.OpenBlock($"public {type} Read(ref global::System.Text.Json.Utf8JsonReader reader)"))
        {
            WriteFind(writer, model, type, api);
            foreach (var choice in model.Cases)
            {
                var condition = string.Join(" || ", choice.Values.Select(value => $"kind.ValueTextEquals({Literal.Utf8(value)})"));
                using (writer.OpenBlock($"if ({condition})"))
                {
                    var kind = choice.Values.Count == 1 ? "" : ", kind.GetString()!";
                    writer.Lines($"return new {type}.{choice.Name}({ReadValue(model, choice.Type, api)}{kind});");
                }

                writer.BlankLine();
            }

            writer.Lines(model.Others is { } others
                ? $"return new {type}.{OneOfEmitter.Others}(kind.GetString()!, {ReadValue(model, others, api)});"
                : $"throw {Support}JsonInput.Unfit(\"a kind that the spec names\", ref kind);");
        }
    }

    // What has no kind is not one that the spec names either.
    private static void WriteFind(CodeWriter writer, DeclarationModel.OneOf model, string type, ApiNames api)
    {
        var member = Literal.Utf8(model.Discriminator);
        if (model is not { Others: { } others, Envelope: null })
        {
            writer.Lines($"var kind = {Support}Discriminator.Find(reader, {member});");
            return;
        }

        using (writer.OpenBlock($"if (!{Support}Discriminator.TryFind(reader, {member}, out var kind))"))
        {
            writer.Lines($"return new {type}.{OneOfEmitter.Others}(\"\", {ReadValue(model, others, api)});");
        }

        writer.BlankLine();
    }

    private static string ReadValue(DeclarationModel.OneOf model, TypeModel value, ApiNames api) => model.Envelope is { } envelope
        ? $"{Support}Envelope.Read<{TypeText.Of(value, api)}, {JsonShape.Of(value, api)}>(ref reader, {Literal.Utf8(envelope)})"
        : $"default({JsonShape.Of(value, api)}).Read(ref reader)";

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
                WriteSwitch(writer, cases, model, type, api);
            }
        }
    }

    private static void WriteSwitch(
        CodeWriter writer, IEnumerable<(string Name, TypeModel Type)> cases, DeclarationModel.OneOf model, string type, ApiNames api)
    {
        var writes = model.Envelope is null ? "Discriminator" : "Envelope";
        var envelope = model.Envelope is { } member ? $", {Literal.Utf8(member)}" : "";
        using (writer.OpenBlock("switch (value)"))
        {
            foreach (var (name, content) in cases)
            {
                writer.Lines(
                    $"""
                    case {type}.{name} choice:
                        {Support}{writes}.Write<{TypeText.Of(content, api)}, {JsonShape.Of(content, api)}>(
                            writer, choice.Value, {Literal.Utf8(model.Discriminator)}, choice.Kind{envelope});
                        break;
                    """);
            }
        }
    }
}
