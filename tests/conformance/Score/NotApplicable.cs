using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Score;

/// <summary>The scenarios that are left out of the adjusted score, with reasons: `not-applicable.txt`, a name and a reason a line.</summary>
internal static class NotApplicable
{
    internal const int Limit = 10;

    internal static readonly IReadOnlyDictionary<string, string> Reasons = Read();

    private static Dictionary<string, string> Read() =>
        File.ReadLines(ConformanceFolder.File("not-applicable.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' ', 2))
            .ToDictionary(parts => parts[0], parts => parts.ElementAtOrDefault(1)?.Trim() ?? "", StringComparer.Ordinal);
}
