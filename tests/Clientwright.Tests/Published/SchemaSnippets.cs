using System.Globalization;
using System.Text.Json.Nodes;
using Clientwright.Specs.Grammar;

namespace Clientwright.Tests.Published;

/// <summary>What an editor offers to insert.</summary>
internal static class SchemaSnippets
{
    /// <summary>A construct with the keys that it needs.</summary>
    public static JsonObject Of(Construct construct)
    {
        var rule = SpecGrammar.RuleOf(construct);
        var body = new JsonObject();
        foreach (var (index, key) in rule.Keys.Where(key => key.IsRequired).Index())
        {
            body.Add(key.Name, string.Create(CultureInfo.InvariantCulture, $"${{{index + 1}}}"));
        }

        return new JsonObject { ["label"] = SchemaProse.Capitalized(rule.Title), ["description"] = rule.Documentation, ["body"] = body };
    }

    /// <summary>The built-in types.</summary>
    public static JsonArray OfTypes() =>
    [
        .. BuiltInTypes.All.Select(type => new JsonObject
        {
            ["label"] = type.Form,
            ["description"] = SchemaProse.Plain(type.Documentation),
            ["body"] = type.Form.Replace("<T>", "<${1:string}>", StringComparison.Ordinal).Replace("<T, U>", "<${1:string}, ${2:string}>", StringComparison.Ordinal),
        }),
    ];
}
