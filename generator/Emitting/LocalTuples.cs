using System.Globalization;
using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// The structs that read, write and compare tuples. A shape of support code would be one for each number of items; these are declared in the file that uses
/// them, as separators are, so that no two files can clash.
/// </summary>
internal static class LocalTuples
{
    private const string Support = "global::Clientwright.Support.";
    private const string Reader = "ref global::System.Text.Json.Utf8JsonReader reader";

    public static string NameOf(TypeModel.Tuple type, ApiNames api) =>
        "Tuple" + Fingerprint.Of(string.Join("\n", type.Items.Select(item => $"{TypeText.Of(item, api)} {JsonShape.Of(item, api)}")));

    /// <summary>Declares those of a file's types. To be called once a file, in its namespace.</summary>
    public static void Write(CodeWriter writer, IEnumerable<TypeModel> types, ApiNames api)
    {
        var tuples = types.SelectMany(static type => type.WithParts())
            .OfType<TypeModel.Tuple>()
            .GroupBy(type => NameOf(type, api), StringComparer.Ordinal)
            .OrderBy(same => same.Key, StringComparer.Ordinal);
        foreach (var same in tuples)
        {
            Write(writer.BlankLine(), same.Key, same.First(), api);
        }
    }

    private static void Write(CodeWriter writer, string name, TypeModel.Tuple tuple, ApiNames api)
    {
        var type = TypeText.Of(tuple, api);
        var isCompared = ContentShape.IsNeeded(tuple);
        using (writer.OpenBlock($"file readonly struct {name} : {Support}IJson<{type}>{(isCompared ? $", {Support}IContent<{type}>" : "")}"))
        {
            WriteRead(writer, type, tuple, api);
            WriteWrite(writer.BlankLine(), type, tuple, api);
            if (isCompared)
            {
                WriteContent(writer.BlankLine(), type, tuple, api);
            }
        }
    }

    private static void WriteRead(CodeWriter writer, string type, TypeModel.Tuple tuple, ApiNames api)
    {
        var count = tuple.Items.Count.ToString(CultureInfo.InvariantCulture);
        using (writer.OpenBlock($"public {type} Read({Reader})"))
        {
            writer.Lines($"{Support}TupleJson.Start(ref reader);");
            var items = tuple.Items.Select(item => $"    {Support}TupleJson.Next<{TypeText.Of(item, api)}, {JsonShape.Of(item, api)}>(ref reader, {count})");
            writer.Lines($"var value = (\n{string.Join(",\n", items)});");
            writer.Lines($"{Support}TupleJson.End(ref reader, {count});").Lines("return value;");
        }
    }

    private static void WriteWrite(CodeWriter writer, string type, TypeModel.Tuple tuple, ApiNames api)
    {
        using (writer.OpenBlock($"public void Write(global::System.Text.Json.Utf8JsonWriter writer, {type} value)"))
        {
            writer.Lines("writer.WriteStartArray();");
            foreach (var (item, property) in ItemsOf(tuple))
            {
                writer.Lines($"{Support}TupleJson.Write<{TypeText.Of(item, api)}, {JsonShape.Of(item, api)}>(writer, value.{property});");
            }

            writer.Lines("writer.WriteEndArray();");
        }
    }

    private static void WriteContent(CodeWriter writer, string type, TypeModel.Tuple tuple, ApiNames api)
    {
        var pairs = ItemsOf(tuple).Select(item => $"default({ContentShape.Of(item.Type, api)}).AreEqual(left.{item.Property}, right.{item.Property})");
        var hashes = ItemsOf(tuple).Select(item => $"default({ContentShape.Of(item.Type, api)}).GetHashCode(value.{item.Property})");
        writer.Lines($"public bool AreEqual({type} left, {type} right) =>\n    {string.Join("\n    && ", pairs)};");
        writer.BlankLine().Lines($"public int GetHashCode({type} value) => global::System.HashCode.Combine(\n    {string.Join(",\n    ", hashes)});");
    }

    private static IEnumerable<(TypeModel Type, string Property)> ItemsOf(TypeModel.Tuple tuple) =>
        tuple.Items.Select((item, index) => (item, "Item" + (index + 1).ToString(CultureInfo.InvariantCulture)));
}
