using System.Text.Encodings.Web;
using System.Text.Json;

namespace Benchmarks.Reporting;

/// <summary>What a benchmark's command has found, as it is kept in <c>benchmarks/results</c>.</summary>
/// <param name="Command">The command that gives it.</param>
public sealed record ResultFile(string Command, Surroundings Taken, IReadOnlyList<ResultTable> Tables)
{
    // Arrows and micro signs stay what they are: people read the files too.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static ResultFile Read(string path) =>
        JsonSerializer.Deserialize<ResultFile>(File.ReadAllBytes(path), Options) ?? throw new JsonException($"{path} has no results.");

    public void Write(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, JsonSerializer.Serialize(this, Options) + "\n");
    }
}
