using System.Globalization;
using Clientwright.Diagnostics;
using Clientwright.Reading;

namespace Clientwright.Specs.Readers;

/// <summary>The entries of a mapping, less those whose key stands above already: <c>body</c> and <c>body?</c> are one key.</summary>
internal static class DistinctEntries
{
    public static IEnumerable<SpecEntry> Of(YamlMappingNode mapping, StringComparer comparer, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, SpecKey>(mapping.Entries.Count, comparer);
        foreach (var entry in mapping.Entries)
        {
            var key = SpecKey.From(entry.Key);
            if (first.TryGetValue(key.Name, out var other))
            {
                diagnostics.Report(DiagnosticIds.DuplicateKey, key.Span, key.Name, LineNumber(other.Span));
            }
            else
            {
                first.Add(key.Name, key);
                yield return new SpecEntry(key, entry.Value);
            }
        }
    }

    /// <summary>A line as people count it.</summary>
    public static string LineNumber(SourceSpan span) => (span.StartLine + 1).ToString(CultureInfo.InvariantCulture);
}
