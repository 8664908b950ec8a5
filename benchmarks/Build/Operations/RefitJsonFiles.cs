using System.Text;

namespace Benchmarks.Build.Operations;

/// <summary>The same, with the JSON of System.Text.Json made at build time, as ours is.</summary>
internal static class RefitJsonFiles
{
    public static void Write(string folder, IReadOnlyList<Operation> operations)
    {
        RefitFiles.Write(folder, operations);
        var context = new StringBuilder("using System.Text.Json.Serialization;\n\nnamespace Catalog;\n\n[JsonSerializable(typeof(Error))]\n");
        foreach (var operation in operations)
        {
            context.Append($"[JsonSerializable(typeof({operation.Answer}))]\n");
            context.Append(operation.HasBody ? $"[JsonSerializable(typeof({operation.Body}))]\n" : "");
        }

        File.WriteAllText(Path.Combine(folder, "CatalogJson.cs"), context.Append("internal sealed partial class CatalogJson : JsonSerializerContext;\n").ToString());
    }
}
