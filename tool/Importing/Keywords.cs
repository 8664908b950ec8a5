namespace Clientwright.Tool.Importing;

/// <summary>What to say of the keywords of OpenAPI and JSON Schema that nobody asked for.</summary>
internal static class Keywords
{
    private const string Unchecked = "is not checked";
    private const string NotKept = "is not kept";

    private static readonly Dictionary<string, (LossKind Kind, string What)> Known = new(StringComparer.Ordinal)
    {
        ["callbacks"] = (LossKind.Meaning, "are not clients' to call"),
        ["webhooks"] = (LossKind.Meaning, "are not clients' to call"),
        ["links"] = (LossKind.Meaning, "have no form in specs"),
        ["trace"] = (LossKind.Meaning, "is a method that specs do not know"),
        ["query"] = (LossKind.Meaning, "is a method that specs do not know"),
        ["additionalOperations"] = (LossKind.Meaning, "have methods that specs do not know"),
        ["servers"] = (LossKind.Meaning, "are left out: calls go to the server of the API"),
        ["oneOf"] = (LossKind.Meaning, "beside other keywords has no form in specs"),
        ["anyOf"] = (LossKind.Meaning, "beside other keywords has no form in specs"),
        ["allOf"] = (LossKind.Meaning, "beside other keywords has no form in specs"),
        ["readOnly"] = (LossKind.Meaning, "is said of members only"),
        ["writeOnly"] = (LossKind.Meaning, "is said of members only"),
        ["discriminator"] = (LossKind.Meaning, "tells nothing apart here"),
        ["xml"] = (LossKind.Documentation, "says how XML is written, and nothing is written so"),
        ["not"] = (LossKind.Check, Unchecked),
        ["if"] = (LossKind.Check, Unchecked),
        ["then"] = (LossKind.Check, Unchecked),
        ["else"] = (LossKind.Check, Unchecked),
        ["dependentRequired"] = (LossKind.Check, Unchecked),
        ["dependentSchemas"] = (LossKind.Check, Unchecked),
        ["dependencies"] = (LossKind.Check, Unchecked),
        ["contains"] = (LossKind.Check, Unchecked),
        ["minContains"] = (LossKind.Check, Unchecked),
        ["maxContains"] = (LossKind.Check, Unchecked),
        ["propertyNames"] = (LossKind.Check, Unchecked),
        ["minProperties"] = (LossKind.Check, Unchecked),
        ["maxProperties"] = (LossKind.Check, Unchecked),
        ["minLength"] = (LossKind.Check, Unchecked),
        ["maxLength"] = (LossKind.Check, Unchecked),
        ["pattern"] = (LossKind.Check, Unchecked),
        ["minimum"] = (LossKind.Check, Unchecked),
        ["maximum"] = (LossKind.Check, Unchecked),
        ["exclusiveMinimum"] = (LossKind.Check, Unchecked),
        ["exclusiveMaximum"] = (LossKind.Check, Unchecked),
        ["multipleOf"] = (LossKind.Check, Unchecked),
        ["minItems"] = (LossKind.Check, Unchecked),
        ["maxItems"] = (LossKind.Check, Unchecked),
        ["uniqueItems"] = (LossKind.Check, Unchecked),
        ["unevaluatedItems"] = (LossKind.Check, Unchecked),
        ["contentSchema"] = (LossKind.Check, Unchecked),
        ["allowEmptyValue"] = (LossKind.Check, Unchecked),
        ["default"] = (LossKind.Documentation, NotKept),
        ["description"] = (LossKind.Documentation, NotKept),
        ["summary"] = (LossKind.Documentation, NotKept),
        ["title"] = (LossKind.Documentation, NotKept),
        ["deprecated"] = (LossKind.Documentation, NotKept),
        ["example"] = (LossKind.Documentation, NotKept),
        ["examples"] = (LossKind.Documentation, NotKept),
        ["externalDocs"] = (LossKind.Documentation, NotKept),
        ["contact"] = (LossKind.Documentation, NotKept),
        ["license"] = (LossKind.Documentation, NotKept),
        ["termsOfService"] = (LossKind.Documentation, NotKept),
        ["version"] = (LossKind.Documentation, NotKept),
        ["tags"] = (LossKind.Documentation, NotKept),
        ["$defs"] = (LossKind.Documentation, "are looked at where something refers to them"),
        ["definitions"] = (LossKind.Documentation, "are looked at where something refers to them"),
        ["$comment"] = (LossKind.Documentation, NotKept),
        ["$schema"] = (LossKind.Documentation, NotKept),
        ["$id"] = (LossKind.Documentation, NotKept),
        ["$self"] = (LossKind.Documentation, NotKept),
        ["jsonSchemaDialect"] = (LossKind.Documentation, NotKept),
    };

    public static (LossKind Kind, string What) Of(string keyword) =>
        keyword.StartsWith("x-", StringComparison.Ordinal) ? (LossKind.Documentation, "is an extension")
        : Known.TryGetValue(keyword, out var known) ? known
        : (LossKind.Meaning, "is not understood here");
}
