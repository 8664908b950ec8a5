namespace Clientwright.Specs.Readers;

/// <summary>
/// Keys by which OpenAPI, JSON Schema and others say what specs say by another key, or not at all. Who writes one of them
/// by habit is told how it is said here.
/// </summary>
internal static class ForeignKeys
{
    // Of several keys that are meant, the one that the construct has.
    private static readonly Dictionary<string, (string[] Meant, string What)> All = new(StringComparer.Ordinal)
    {
        ["description"] = (["means", "summary"], "write '{0}'"),
        ["title"] = (["summary", "means"], "write '{0}'"),
        ["doc"] = (["means", "summary"], "write '{0}'"),
        ["required"] = ([], "everything is required, unless its key ends in '?'"),
        ["optional"] = ([], "what may be absent has a key that ends in '?'"),
        ["nullable"] = ([], "what may be null has a type that ends in '| null'"),
        ["properties"] = (["fields"], "write '{0}'"),
        ["additionalProperties"] = (["others"], "write '{0}: any', or 'values' for a map"),
        ["allOf"] = (["extends"], "write '{0}' beside 'fields'"),
        ["anyOf"] = (["oneOf"], "write '{0}'"),
        ["$ref"] = (["type"], "write '{0}' with the name of a type"),
        ["ref"] = (["type"], "write '{0}' with the name of a type"),
        ["schema"] = (["type"], "what it holds stands here itself, as in '{0}: string'"),
        ["content"] = (["body"], "write '{0}'; what is sent as JSON needs no media type"),
        ["readOnly"] = (["access"], "write '{0}: read'"),
        ["writeOnly"] = (["access"], "write '{0}: write'"),
        ["examples"] = (["example"], "write '{0}'"),
        ["uniqueItems"] = (["unique"], "write '{0}: true'"),
        ["parameters"] = (["path", "query"], "parameters stand under 'path', 'query', 'headers' and 'cookies'"),
        ["params"] = (["path", "query"], "parameters stand under 'path', 'query', 'headers' and 'cookies'"),
        ["in"] = ([], "where a parameter stands is said by the key above it: 'path', 'query', 'headers' or 'cookies'"),
        ["allowReserved"] = (["reserved"], "write '{0}'"),
        ["collectionFormat"] = (["style"], "write '{0}', with 'explode: true' for 'multi', or 'join'"),
        ["requestBody"] = (["body"], "write '{0}'"),
        ["request"] = (["body"], "write '{0}'"),
        ["response"] = (["responses"], "write '{0}'"),
        ["operationId"] = (["endpoint"], "write '{0}'"),
        ["method"] = (["route"], "write '{0}', with the method and the path, as in '{0}: GET /offers'"),
        ["verb"] = (["route"], "write '{0}', with the method and the path, as in '{0}: GET /offers'"),
        ["url"] = (["server", "route"], "write '{0}'"),
        ["uri"] = (["server", "route"], "write '{0}'"),
        ["host"] = (["server"], "write '{0}'"),
        ["servers"] = (["server"], "write '{0}' with one address"),
        ["baseUrl"] = (["server"], "write '{0}'"),
        ["basePath"] = (["server"], "write '{0}' with the whole address"),
        ["security"] = (["auth"], "write '{0}'"),
        ["securitySchemes"] = (["auth"], "write '{0}'"),
        ["components"] = (["types"], "write '{0}'"),
        ["definitions"] = (["types"], "write '{0}'"),
        ["schemas"] = (["types"], "write '{0}'"),
        ["paths"] = ([], "each endpoint has a file of its own, with 'endpoint' and 'route'"),
        ["endpoints"] = ([], "each endpoint has a file of its own, with 'endpoint' and 'route'"),
        ["tags"] = ([], "specs have none; leave it out"),
        ["version"] = ([], "specs have none; leave it out"),
        ["openapi"] = ([], "specs have none; leave it out"),
    };

    /// <summary>What to say of a key, and which of the construct's keys is meant by it; null where the key is a foreign one to nobody.</summary>
    /// <param name="known">The keys of the construct.</param>
    public static (string? Meant, string What)? Find(string key, IReadOnlyCollection<string> known)
    {
        if (!All.TryGetValue(key, out var foreign))
        {
            return null;
        }

        var meant = foreign.Meant.FirstOrDefault(known.Contains);
        return foreign.Meant.Length > 0 && meant is null ? null : (meant, foreign.What.Replace("{0}", meant));
    }
}
