using System.Text;

namespace Benchmarks.Build.Operations;

/// <summary>The operations as endpoint specs, one file each.</summary>
internal static class SpecFiles
{
    private const string Api =
        """
        api: Catalog
        server: https://catalog.example
        responses:
          401: { is: Unauthorized, means: The token is missing or not accepted. }
          404: { is: NotFound, means: There is no such item., body: Error }
        types:
          Error:
            fields:
              code: string
              message?: string

        """;

    private const int OperationsOfGroup = 10;

    public static void Write(string folder, IReadOnlyList<Operation> operations) => Write(folder, operations, static _ => "");

    /// <summary>The same in groups of ten, of which the client has a property each.</summary>
    public static void WriteInGroups(string folder, IReadOnlyList<Operation> operations) =>
        Write(folder, operations, static operation => $"group: Area{operation.Number / OperationsOfGroup}\n");

    private static void Write(string folder, IReadOnlyList<Operation> operations, Func<Operation, string> group)
    {
        var specs = Directory.CreateDirectory(Path.Combine(folder, "specs")).FullName;
        File.WriteAllText(Path.Combine(specs, "api.yaml"), Api);
        foreach (var operation in operations)
        {
            File.WriteAllText(Path.Combine(specs, operation.Name + ".yaml"), group(operation) + Text(operation));
        }
    }

    private static string Text(Operation operation)
    {
        var text = new StringBuilder();
        text.Append($"endpoint: {operation.Name}\nroute: {operation.Method} {operation.Path}\npath:\n  areaId: string\n  itemId: string\n");
        text.Append("query:\n  view?: string\n  top?: int32\n");
        text.Append(operation.HasBody ? $"body: {operation.Body}\n" : "");
        text.Append($"responses:\n  200: {{ is: Found, means: The item., body: {operation.Answer} }}\ntypes:\n");
        AppendType(text, operation.Answer, operation);
        if (operation.HasBody)
        {
            AppendType(text, operation.Body, operation);
        }

        return text.ToString();
    }

    private static void AppendType(StringBuilder text, string name, Operation operation)
    {
        text.Append($"  {name}:\n    fields:\n");
        foreach (var (field, type) in operation.Fields)
        {
            text.Append(type.EndsWith('?') ? $"      {field}?: {type[..^1]}\n" : $"      {field}: {type}\n");
        }
    }
}
