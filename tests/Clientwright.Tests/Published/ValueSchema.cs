using System.Text.Json.Nodes;
using Clientwright.Specs.Grammar;

namespace Clientwright.Tests.Published;

/// <summary>The schema of what a key takes.</summary>
internal static class ValueSchema
{
    public static JsonObject Of(ValueRule rule) => rule switch
    {
        ValueRule.Text { Pattern: { } pattern } => ScalarSchemas.Of(pattern),
        ValueRule.Text { MayBeEmpty: true } => SpecSchema.Ref("textOrEmpty"),
        ValueRule.Text => SpecSchema.Ref("text"),
        ValueRule.Choice choice => OfChoice(choice),
        ValueRule.Texts { Pattern: { } pattern } => OfTexts(pattern),
        ValueRule.Texts => SpecSchema.Ref("texts"),
        ValueRule.Type => SpecSchema.Ref("type"),
        ValueRule.Either either => new JsonObject
        {
            ["if"] = new JsonObject { ["type"] = "object" },
            ["then"] = Of(either.Long),
            ["else"] = Of(either.Short),
        },
        ValueRule.Node node => SpecSchema.Ref(node.Construct),
        ValueRule.Map map => OfMap(map),
        ValueRule.EnumValues => SpecSchema.Ref("enumValues"),
        ValueRule.TupleTypes => SpecSchema.Ref("tupleTypes"),
        ValueRule.OneOfCases => SpecSchema.Ref("oneOfCases"),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, null),
    };

    private static JsonObject OfChoice(ValueRule.Choice choice) => choice.Words is ["true", "false"]
        ? SpecSchema.Ref("flag")
        : choice.Otherwise is { } pattern ? new JsonObject { ["anyOf"] = new JsonArray(OfWords(choice), ScalarSchemas.Of(pattern)) }
        : OfWords(choice);

    private static JsonObject OfWords(ValueRule.Choice choice) => new()
    {
        ["enum"] = new JsonArray([.. choice.Words.Select(word => JsonValue.Create(word))]),
        ["enumDescriptions"] = new JsonArray([.. choice.Choices.Select(word => SchemaProse.Plain(word.Documentation ?? ""))]),
        ["markdownEnumDescriptions"] = new JsonArray([.. choice.Choices.Select(word => word.Documentation ?? "")]),
    };

    private static JsonObject OfTexts(TextPattern pattern)
    {
        var schema = ScalarSchemas.Of(pattern);
        schema["type"] = new JsonArray("string", "array");
        schema["items"] = ScalarSchemas.Of(pattern);
        schema["uniqueItems"] = true;
        schema["minItems"] = 1;
        return schema;
    }

    private static JsonObject OfMap(ValueRule.Map map)
    {
        var value = SpecSchema.Ref(map.Values);
        value["description"] = SchemaProse.Plain(SpecGrammar.RuleOf(map.Values).Documentation);
        var schema = new JsonObject { ["type"] = "object" };
        if (map.Names is not { } names)
        {
            schema["additionalProperties"] = value;
        }
        else
        {
            // Not `propertyNames`: the YAML language server takes the key of `404:` for a number there, which no pattern applies to.
            schema["patternProperties"] = new JsonObject { [NamePattern(names, map)] = value };
            schema["additionalProperties"] = map.FreeBeside is { } key ? NeedsKey(map.Values, key) : false;
            schema["errorMessage"] = $"Write a mapping; each of its keys is {names.Description}.";
        }

        return schema;
    }

    private static JsonObject NeedsKey(Construct construct, string key)
    {
        var value = SpecSchema.Ref(construct);
        value.Add("type", "object");
        value.Add("required", new JsonArray(key));
        return value;
    }

    private static string NamePattern(TextPattern names, ValueRule.Map map) =>
        ScalarSchemas.Anchored(map.MayBeOptional ? $"(?:{names.Pattern})\\??" : names.Pattern);
}
