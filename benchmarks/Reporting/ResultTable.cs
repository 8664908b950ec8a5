using System.Globalization;
using System.Text;

namespace Benchmarks.Reporting;

/// <summary>One thing that was measured of several contenders, the first of which the others are compared with.</summary>
/// <param name="Name">What was measured, with its unit if the values have none: <c>bytes a call</c>.</param>
/// <param name="Unit">What stands behind each value; empty if the name says it.</param>
/// <param name="Digits">How many digits behind the point of a value mean something.</param>
public sealed record ResultTable(string Name, string Unit, int Digits, IReadOnlyList<ResultRow> Rows)
{
    /// <summary>As the documentation shows it: a value, and its ratio to the first in its row.</summary>
    public string ToMarkdown()
    {
        var contenders = Rows[0].Values.Keys;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"| {Name} | {string.Join(" | ", contenders)} |\n");
        text.Append(CultureInfo.InvariantCulture, $"| --- |{string.Concat(Enumerable.Repeat(" ---: |", contenders.Count))}\n");
        foreach (var row in Rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {row.Name} |");
            foreach (var (contender, value) in row.Values)
            {
                text.Append(CultureInfo.InvariantCulture, $" {Show(value)} ({row.Ratio(contender):F2}) |");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>A value with its unit.</summary>
    public string Show(double value) =>
        value.ToString($"N{Digits}", CultureInfo.InvariantCulture) + (Unit.Length == 0 ? "" : $" {Unit}");
}
