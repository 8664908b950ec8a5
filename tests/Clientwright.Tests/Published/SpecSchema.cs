using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Clientwright.Specs.Grammar;

namespace Clientwright.Tests.Published;

/// <summary>The grammar as a JSON Schema (draft 2020-12), for editors.</summary>
/// <remarks>
/// It is written for the YAML language server: what may stand in a place follows from what stands there (<c>if</c>, or keywords
/// that apply to one type only) and not from <c>anyOf</c>, of which the server reports whatever fitted best. It never refuses what the
/// generator takes; what it cannot know (names, C#, other files) is left to the generator.
/// </remarks>
internal static class SpecSchema
{
    private const string ApiAndEndpoint = "apiAndEndpoint";

    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text of the file.</summary>
    public static string Write() => Schema().ToJsonString(Format) + "\n";

    /// <summary>Refers to a definition by its name.</summary>
    public static JsonObject Ref(string definition) => new() { ["$ref"] = $"#/$defs/{definition}" };

    /// <summary>Refers to the definition of a construct.</summary>
    public static JsonObject Ref(Construct construct) => Ref(JsonNamingPolicy.CamelCase.ConvertName(construct.ToString()));

    private static JsonObject Schema() => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["title"] = "Clientwright spec",
        ["description"] = "An API, an endpoint of one, or types that several endpoints use. Made from the generator's grammar; do not edit.",
        ["type"] = "object",
        ["if"] = Requires("endpoint"),
        ["then"] = IfApi(Ref(ApiAndEndpoint), Ref(Construct.Endpoint)),
        ["else"] = IfApi(Ref(Construct.Api), Ref(Construct.TypesFile)),
        ["$defs"] = Definitions(),
    };

    private static JsonObject IfApi(JsonObject then, JsonObject otherwise) => new()
    {
        ["if"] = Requires("api"),
        ["then"] = then,
        ["else"] = otherwise,
    };

    private static JsonObject Requires(string key) => new() { ["required"] = new JsonArray(key) };

    private static JsonObject Definitions()
    {
        var definitions = new JsonObject();
        foreach (var rule in SpecGrammar.All)
        {
            definitions.Add(JsonNamingPolicy.CamelCase.ConvertName(rule.Construct.ToString()), ConstructSchema.Of(rule));
        }

        definitions.Add(ApiAndEndpoint, ConstructSchema.Of(SpecGrammar.RuleOf(Construct.Endpoint).And(SpecGrammar.RuleOf(Construct.Api))));
        AddFileKeys(definitions);
        foreach (var (name, schema) in ScalarSchemas.Definitions)
        {
            definitions.Add(name, schema);
        }

        return definitions;
    }

    /// <summary>A file that does not say yet what it is may become an API or an endpoint, so an editor should offer their keys.</summary>
    private static void AddFileKeys(JsonObject definitions)
    {
        var file = definitions["typesFile"]!.AsObject();
        var properties = file["properties"]!.AsObject();
        foreach (var (construct, key) in new[] { (Construct.Endpoint, "endpoint"), (Construct.Api, "api") })
        {
            var rule = SpecGrammar.RuleOf(construct);
            properties.Insert(0, key, ConstructSchema.OfKey(rule.Find(key)!, rule));
        }

        file.Add("defaultSnippets", new JsonArray(SchemaSnippets.Of(Construct.Api), SchemaSnippets.Of(Construct.Endpoint)));
    }
}
