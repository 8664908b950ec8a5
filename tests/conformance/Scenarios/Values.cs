using System.Text.Json;
using System.Xml;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

/// <summary>Values that C# has no literal for, as the suite writes them.</summary>
internal static class Values
{
    internal static TimeSpan Duration(string iso8601) => XmlConvert.ToTimeSpan(iso8601);

    /// <summary>The pictures that the suite sends and asks for.</summary>
    internal static byte[] Png { get; } = File.ReadAllBytes(ConformanceFolder.File("node_modules/@typespec/http-specs/assets/image.png"));

    internal static byte[] Jpeg { get; } = File.ReadAllBytes(ConformanceFolder.File("node_modules/@typespec/http-specs/assets/image.jpg"));

    internal static async Task<byte[]> ReadAsync(Stream stream)
    {
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    internal static async Task<IReadOnlyList<T>> AllAsync<T>(IAsyncEnumerable<T> items)
    {
        var all = new List<T>();
        await foreach (var item in items)
        {
            all.Add(item);
        }

        return all;
    }

    internal static JsonElement Json(string text) => JsonElement.Parse(text);
}
