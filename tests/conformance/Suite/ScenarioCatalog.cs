using System.Text.Json;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Suite;

/// <summary>All scenarios of the suite, as `npm run emit` wrote them.</summary>
internal static class ScenarioCatalog
{
    private static readonly Dictionary<string, Scenario> ByName = Read();

    internal static IEnumerable<Scenario> All => ByName.Values.OrderBy(scenario => scenario.Name, StringComparer.Ordinal);

    internal static bool Has(string name) => ByName.ContainsKey(name);

    internal static Scenario Get(string name) =>
        ByName.GetValueOrDefault(name) ?? throw new ArgumentException($"The suite has no scenario '{name}'.", nameof(name));

    private static Dictionary<string, Scenario> Read()
    {
        using var file = File.OpenRead(ConformanceFolder.File("scenarios.json"));
        var scenarios = JsonSerializer.Deserialize<List<Scenario>>(file, JsonSerializerOptions.Web)!;
        return scenarios.ToDictionary(scenario => scenario.Name, StringComparer.Ordinal);
    }
}
