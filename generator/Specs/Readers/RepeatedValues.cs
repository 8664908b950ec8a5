using Clientwright.Diagnostics;

namespace Clientwright.Specs.Readers;

internal static class RepeatedValues
{
    /// <summary>Reports the values that are listed above already.</summary>
    public static void Report(IEnumerable<Text> values, StringComparer comparer, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, Text>(comparer);
        foreach (var value in values)
        {
            if (first.TryGetValue(value.Value, out var other))
            {
                diagnostics.Report(DiagnosticIds.RepeatedValue, value.Span, value.Value, DistinctEntries.LineNumber(other.Span));
            }
            else
            {
                first.Add(value.Value, value);
            }
        }
    }
}
