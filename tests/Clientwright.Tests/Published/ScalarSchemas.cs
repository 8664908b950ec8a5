using System.Text.Json.Nodes;
using Clientwright.Specs.Grammar;

namespace Clientwright.Tests.Published;

/// <summary>The schemas of scalars, and of lists of them.</summary>
internal static class ScalarSchemas
{
    /// <summary>Those that have a name, since many keys take them.</summary>
    public static IEnumerable<(string Name, JsonObject Schema)> Definitions =>
    [
        ("text", Text(mayBeEmpty: false)),
        ("textOrEmpty", Text(mayBeEmpty: true)),
        ("texts", Texts()),
        ("flag", Flag()),
        ("type", new JsonObject { ["type"] = "string", ["allOf"] = new JsonArray(SpecSchema.Ref("typeExpression")) }),
        ("typeExpression", TypeExpression()),
        ("removal", Of(new TextPattern(SpecGrammar.Removal, SpecGrammar.Removal), $"Write a mapping, or {SpecGrammar.Removal}.")),
        ("enumValues", EnumValues()),
        ("tupleTypes", TupleTypes()),
        ("oneOfCases", OneOfCases()),
    ];

    /// <remarks>Not a number or a boolean, even if one has such a text: no name in a spec that has a pattern looks like one.</remarks>
    public static JsonObject Of(TextPattern pattern)
    {
        var schema = Of(pattern, Message(pattern));
        schema.Insert(0, "type", "string");
        return schema;
    }

    public static string Message(TextPattern pattern) => $"Write {pattern.Description}.";

    public static string Anchored(string pattern) => $"^(?:{pattern})$";

    private static JsonObject Of(TextPattern pattern, string message) =>
        new() { ["pattern"] = Anchored(pattern.Pattern), ["patternErrorMessage"] = message };

    /// <remarks>
    /// Scalars are read by their text; an editor sees numbers, booleans and nulls in some. They are allowed by naming what is not, since it
    /// would offer the words <c>true</c>, <c>false</c> and <c>null</c> for every text otherwise. The <c>anyOf</c> says nothing, but
    /// lets the YAML language server write the colon behind a completed key, for which it wants to see a type.
    /// </remarks>
    private static JsonObject Text(bool mayBeEmpty)
    {
        var schema = new JsonObject
        {
            ["if"] = new JsonObject { ["type"] = new JsonArray("array", "object") },
            ["then"] = new JsonObject { ["type"] = "string" },
            ["anyOf"] = new JsonArray(true),
        };
        if (!mayBeEmpty)
        {
            schema.Add("minLength", 1);
        }

        return schema;
    }

    private static JsonObject Texts() => new()
    {
        ["if"] = new JsonObject { ["type"] = "object" },
        ["then"] = new JsonObject { ["type"] = new JsonArray("string", "array") },
        ["else"] = Distinct(),
        ["minLength"] = 1,
        ["items"] = SpecSchema.Ref("text"),
    };

    private static JsonObject Flag() => new()
    {
        ["type"] = new JsonArray("boolean", "string"),
        ["pattern"] = Anchored("true|false"),
        ["patternErrorMessage"] = "Write true or false.",
    };

    private static JsonObject TypeExpression()
    {
        var schema = Of(TextPatterns.Type, Message(TextPatterns.Type));
        schema["defaultSnippets"] = SchemaSnippets.OfTypes();
        return schema;
    }

    private static JsonObject EnumValues()
    {
        var schema = Distinct();
        schema.Insert(0, "type", new JsonArray("array", "object"));
        schema.Add("minItems", 1);
        schema.Add("items", SpecSchema.Ref("textOrEmpty"));
        schema.Add("minProperties", 1);
        schema.Add("additionalProperties", SpecSchema.Ref("texts"));
        return schema;
    }

    private static JsonObject TupleTypes() => new()
    {
        ["type"] = "array",
        ["minItems"] = 2,
        ["maxItems"] = BuiltInTypes.MostInTuple,
        ["items"] = SpecSchema.Ref("type"),
    };

    private static JsonObject OneOfCases() => new()
    {
        ["type"] = new JsonArray("array", "object"),
        ["minItems"] = 1,
        ["items"] = SpecSchema.Ref("type"),
        ["uniqueItems"] = true,
        ["minProperties"] = 1,
        ["additionalProperties"] = SpecSchema.Ref("type"),
    };

    /// <remarks>Of strings only: 1 and 1.0 are equal numbers and different texts.</remarks>
    private static JsonObject Distinct() => new()
    {
        ["if"] = new JsonObject { ["items"] = new JsonObject { ["type"] = "string" } },
        ["then"] = new JsonObject { ["uniqueItems"] = true },
    };
}
