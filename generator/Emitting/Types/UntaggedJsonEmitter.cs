using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>The struct that reads and writes a choice of types as JSON that is told apart by what it looks like.</summary>
internal static class UntaggedJsonEmitter
{
    private const string Support = "global::Clientwright.Support.";

    public static void Write(CodeWriter writer, DeclarationModel.Untagged model, ApiNames api)
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

    private static void WriteRead(CodeWriter writer, DeclarationModel.Untagged model, string type, ApiNames api)
    {
        using (writer.OpenBlock($"public {type} Read(ref global::System.Text.Json.Utf8JsonReader reader)"))
        {
            foreach (var choice in model.ReadingOrder)
            {
                using (writer.OpenBlock($"if ({Test(choice, api)})"))
                {
                    writer.Lines(Return(choice.Name, choice.Type));
                }

                writer.BlankLine();
            }

            writer.Lines(model.Others is { } others
                ? Return(OneOfEmitter.Others, others)
                : $"throw {Support}JsonInput.Expected({Literal.String($"one of the types of {model.Name}")}, ref reader);");
        }

        string Return(string name, TypeModel value) => $"return new {type}.{name}(default({JsonShape.Of(value, api)}).Read(ref reader));";
    }

    /// <summary>What is asked of a value to know that it is of the case.</summary>
    private static string Test(UntaggedCaseModel choice, ApiNames api)
    {
        if (choice.IsListed)
        {
            var method = choice.Tokens == JsonTokens.Number ? "IsNumber" : "IsText";
            return $"{Support}JsonLook.{method}<{TypeText.Of(choice.Type, api)}, {TextShape.Of(choice.Type, api)}>(reader)";
        }

        var tests = choice.Members.Select(Test).Prepend($"reader.TokenType is {string.Join(" or ", TokensOf(choice.Tokens))}");
        return string.Join("\n    && ", tests);
    }

    private static string Test(KnownMemberModel member)
    {
        var name = Literal.Utf8(member.WireName);
        var tests = member.Values.Select(value => $"{Support}JsonLook.Has(reader, {name}, {Literal.String(value)})").ToArray();
        return tests.Length switch
        {
            0 => $"{Support}JsonLook.Has(reader, {name})",
            1 => tests[0],
            _ => $"({string.Join(" || ", tests)})",
        };
    }

    private static IEnumerable<string> TokensOf(JsonTokens tokens)
    {
        const string Token = "global::System.Text.Json.JsonTokenType.";
        return new[]
        {
            (JsonTokens.String, Token + "String"), (JsonTokens.Number, Token + "Number"), (JsonTokens.Boolean, $"{Token}True or {Token}False"),
            (JsonTokens.Array, Token + "StartArray"), (JsonTokens.Object, Token + "StartObject"),
        }.Where(token => tokens.HasFlag(token.Item1)).Select(token => token.Item2);
    }

    private static void WriteWrite(CodeWriter writer, DeclarationModel.Untagged model, string type, ApiNames api)
    {
        using (writer.OpenBlock($"public void Write(global::System.Text.Json.Utf8JsonWriter writer, {type} value)"))
        {
            writer.Lines($"{Support}JsonOutput.ThrowIfNull(value);");
            var cases = UntaggedEmitter.CasesOf(model);
            if (cases.Count == 0)
            {
                return;
            }

            using (writer.OpenBlock("switch (value)"))
            {
                foreach (var (name, content) in cases)
                {
                    writer.Lines(
                        $"""
                        case {type}.{name} choice:
                            default({JsonShape.Of(content, api)}).Write(writer, choice.Value);
                            break;
                        """);
                }
            }
        }
    }
}
