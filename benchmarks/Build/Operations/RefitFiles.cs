using System.Text;

namespace Benchmarks.Build.Operations;

/// <summary>The operations as an interface of Refit, written as one would by hand: an answer is the body, an error an exception.</summary>
internal static class RefitFiles
{
    private static readonly Dictionary<string, string> CSharpTypes = new(StringComparer.Ordinal)
    {
        ["string"] = "string",
        ["int32"] = "int",
        ["decimal"] = "decimal",
        ["date-time"] = "DateTimeOffset",
        ["boolean"] = "bool",
    };

    public static void Write(string folder, IReadOnlyList<Operation> operations)
    {
        var api = new StringBuilder("using Refit;\n\nnamespace Catalog;\n\npublic interface ICatalog\n{\n");
        var types = new StringBuilder("using System.Text.Json.Serialization;\n\nnamespace Catalog;\n\npublic sealed record Error(string Code, string? Message);\n");
        foreach (var operation in operations)
        {
            var verb = operation.HasBody ? "Put" : "Get";
            var body = operation.HasBody ? $"[Body] {operation.Body} body, " : "";
            api.Append($"    [{verb}(\"{operation.Path}\")]\n    Task<{operation.Answer}> {operation.Name}Async(string areaId, string itemId, {body}");
            api.Append("[AliasAs(\"view\")] string? view = null, [AliasAs(\"top\")] int? top = null, CancellationToken cancellationToken = default);\n\n");
            AppendType(types, operation.Answer, operation);
            if (operation.HasBody)
            {
                AppendType(types, operation.Body, operation);
            }
        }

        File.WriteAllText(Path.Combine(folder, "ICatalog.cs"), api.Append("}\n").ToString());
        File.WriteAllText(Path.Combine(folder, "Types.cs"), types.ToString());
    }

    private static void AppendType(StringBuilder text, string name, Operation operation)
    {
        text.Append($"\npublic sealed record {name}\n{{\n");
        foreach (var (field, type) in operation.Fields)
        {
            var isOptional = type.EndsWith('?');
            text.Append($"    [JsonPropertyName(\"{field}\")]\n    public {(isOptional ? "" : "required ")}{CSharpTypes[type.TrimEnd('?')]}");
            text.Append($"{(isOptional ? "?" : "")} {char.ToUpperInvariant(field[0])}{field[1..]} {{ get; init; }}\n");
        }

        text.Append("}\n");
    }
}
