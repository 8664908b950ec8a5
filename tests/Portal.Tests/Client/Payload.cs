using System.Text.Json;

namespace Portal.Tests.Client;

/// <summary>The portal's documented payloads, mended where the documentation's are no JSON.</summary>
internal static class Payload
{
    public static string Text(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Payloads", name));

    /// <summary>The headers of an answer, from a file that holds them as a JSON object.</summary>
    public static IReadOnlyDictionary<string, string> Headers(string name) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(Text(name))!;
}
