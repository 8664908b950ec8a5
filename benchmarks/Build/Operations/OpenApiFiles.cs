using System.Text.Json.Nodes;

namespace Benchmarks.Build.Operations;

/// <summary>The operations as a document of OpenAPI 3, which NSwag and Kiota make clients of in the build.</summary>
internal static class OpenApiFiles
{
    public static void Write(string folder, IReadOnlyList<Operation> operations) =>
        File.WriteAllText(Path.Combine(folder, "openapi.json"), Document(operations).ToJsonString());

    private static JsonObject Document(IReadOnlyList<Operation> operations)
    {
        var paths = new JsonObject();
        var schemas = new JsonObject
        {
            ["Error"] = Schema([("code", "string"), ("message", "string?")]),
        };
        foreach (var operation in operations)
        {
            paths[operation.Path] = new JsonObject { [operation.HasBody ? "put" : "get"] = OperationObject(operation) };
            schemas[operation.Answer] = Schema(operation.Fields);
            if (operation.HasBody)
            {
                schemas[operation.Body] = Schema(operation.Fields);
            }
        }

        return new JsonObject
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject { ["title"] = "Catalog", ["version"] = "1" },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "https://catalog.example" }),
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas },
        };
    }

    private static JsonObject OperationObject(Operation operation)
    {
        var result = new JsonObject
        {
            ["operationId"] = operation.Name,
            ["parameters"] = new JsonArray(
                Parameter("areaId", "path", "string"), Parameter("itemId", "path", "string"), Parameter("view", "query", "string"), Parameter("top", "query", "integer")),
            ["responses"] = new JsonObject
            {
                ["200"] = Response("The item.", operation.Answer),
                ["401"] = new JsonObject { ["description"] = "The token is missing or not accepted." },
                ["404"] = Response("There is no such item.", "Error"),
            },
        };
        if (operation.HasBody)
        {
            result["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Content(operation.Body) };
        }

        return result;
    }

    private static JsonObject Parameter(string name, string place, string type) => new()
    {
        ["name"] = name,
        ["in"] = place,
        ["required"] = place == "path",
        ["schema"] = new JsonObject { ["type"] = type },
    };

    private static JsonObject Response(string description, string type) => new() { ["description"] = description, ["content"] = Content(type) };

    private static JsonObject Content(string type) =>
        new() { ["application/json"] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = $"#/components/schemas/{type}" } } };

    private static JsonObject Schema(IReadOnlyList<(string Name, string Type)> fields)
    {
        var required = new JsonArray();
        var properties = new JsonObject();
        foreach (var (name, type) in fields)
        {
            if (!type.EndsWith('?'))
            {
                required.Add(name);
            }

            var (kind, format) = type.TrimEnd('?') switch
            {
                "int32" => ("integer", "int32"),
                "decimal" => ("number", "decimal"),
                "date-time" => ("string", "date-time"),
                "boolean" => ("boolean", null),
                _ => ("string", (string?)null),
            };
            var schema = new JsonObject { ["type"] = kind };
            if (format is not null)
            {
                schema["format"] = format;
            }

            properties[name] = schema;
        }

        return new JsonObject { ["type"] = "object", ["required"] = required, ["properties"] = properties };
    }
}
