using System.Collections.Concurrent;
using Clientwright.Conformance.Suite;

namespace Clientwright.Conformance.Judging;

/// <summary>What tests and server said of the scenarios in this run. The runner has no better place to carry it from one collection to the next.</summary>
internal static class Verdicts
{
    private static readonly ConcurrentDictionary<string, bool> Tests = new(StringComparer.Ordinal);

    /// <summary>What the server said at the end; empty before.</summary>
    internal static IReadOnlyDictionary<string, string> Coverage { get; set; } = new Dictionary<string, string>();

    internal static int TestCount => Tests.Count;

    internal static void RecordTest(string scenario, bool isGreen) => Tests[scenario] = isGreen;

    internal static Verdict Of(Scenario scenario)
    {
        if (!Tests.TryGetValue(scenario.Name, out var isGreen))
        {
            return Verdict.Untested;
        }

        return !isGreen ? Verdict.Failed
            : Coverage.GetValueOrDefault(scenario.Name) == "pass" ? Verdict.Passed
            : Verdict.Unseen;
    }
}
