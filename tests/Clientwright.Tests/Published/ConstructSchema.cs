using System.Text.Json.Nodes;
using Clientwright.Specs.Grammar;

namespace Clientwright.Tests.Published;

/// <summary>The schema of a construct: its keys, those that it needs, and those that exclude each other.</summary>
internal static class ConstructSchema
{
    public static JsonObject Of(ConstructRule rule)
    {
        var schema = new JsonObject { ["title"] = SchemaProse.Capitalized(rule.Title), ["type"] = "object" };
        AddScalarForm(schema, rule.ScalarForm);
        schema["properties"] = Properties(rule);
        schema["additionalProperties"] = false;
        AddKeyLists(schema, rule);
        return schema;
    }

    /// <summary>The schema of a key's value, with what an editor shows of the key.</summary>
    public static JsonObject OfKey(KeyRule key, ConstructRule rule, bool isOptional = false)
    {
        var schema = ValueSchema.Of(key.Value);
        schema["description"] = SchemaProse.Plain(key, rule, isOptional);
        schema["markdownDescription"] = SchemaProse.Markdown(key, rule, isOptional);
        return schema;
    }

    /// <summary>The keywords for a text apply to texts only, those for a mapping to mappings only: both stand side by side.</summary>
    private static void AddScalarForm(JsonObject schema, ScalarForm form)
    {
        if (form == ScalarForm.None)
        {
            return;
        }

        schema["type"] = new JsonArray("object", "string");
        schema["allOf"] = new JsonArray(SpecSchema.Ref(form == ScalarForm.Type ? "typeExpression" : "removal"));
    }

    private static JsonObject Properties(ConstructRule rule)
    {
        var properties = new JsonObject();
        foreach (var key in rule.Keys)
        {
            properties.Add(key.Name, OfKey(key, rule));
            if (key.MayBeOptional)
            {
                properties.Add(key.Name + "?", OfKey(key, rule, isOptional: true));
            }
        }

        return properties;
    }

    private static void AddKeyLists(JsonObject schema, ConstructRule rule)
    {
        Add("required", ToArray(rule.Keys.Where(key => key.IsRequired).Select(key => key.Name)));
        Add("anyOf", OneIsThere(rule.Kinds));
        var (required, schemas) = Dependencies(rule);
        Add("dependentRequired", required);
        Add("dependentSchemas", schemas);

        void Add(string keyword, JsonNode value)
        {
            if (value is JsonArray { Count: > 0 } or JsonObject { Count: > 0 })
            {
                schema.Add(keyword, value);
            }
        }
    }

    private static (JsonObject Required, JsonObject Schemas) Dependencies(ConstructRule rule)
    {
        var required = new JsonObject();
        var schemas = new JsonObject();
        foreach (var key in rule.Keys)
        {
            var needed = key.NeedsOneOf.Where(other => rule.Find(other) is not null).ToArray();
            var excluded = rule.ExcludedBeside(key);
            if (needed.Length == 1)
            {
                required.Add(key.Name, ToArray(needed));
            }

            var dependent = new JsonObject();
            if (needed.Length > 1)
            {
                dependent.Add("anyOf", OneIsThere(needed));
            }

            // An editor shows `false` at the key that should not be there, and `not` at the whole mapping.
            var forbidden = excluded.Concat(key.MayBeOptional ? [key.Name + "?"] : []).ToArray();
            if (forbidden.Length > 0)
            {
                dependent.Add("properties", new JsonObject(forbidden.Select(other => KeyValuePair.Create(other, (JsonNode?)false))));
            }

            if (dependent.Count > 0)
            {
                schemas.Add(key.Name, dependent);
            }
        }

        return (required, schemas);
    }

    private static JsonArray OneIsThere(IEnumerable<string> keys) =>
        [.. keys.Select(key => new JsonObject { ["required"] = new JsonArray(key) })];

    private static JsonArray ToArray(IEnumerable<string> keys) => [.. keys.Select(key => JsonValue.Create(key))];
}
