using System.Security;
using System.Text;
using Benchmarks.Reporting;

namespace Benchmarks.Charts;

/// <summary>
/// A table as bars that lie: a group for each row, a bar for each contender, as long as its ratio to the first one's value. Text is text, and the colours
/// are those of the reader's theme, dark or light.
/// </summary>
internal sealed class BarChart(ResultTable table, Surroundings taken)
{
    private const int Width = 860;
    private const int Names = 210;
    private const int Values = 150;
    private const int BarHeight = 13;
    private const int BarStep = 16;
    private const int GroupHead = 26;
    private const int GroupGap = 10;
    private const int Head = 48;
    private const int Foot = 34;

    // Bars of more are cut: one slow contender would make all others alike.
    private const double LongestRatio = 6;

    private const string Style =
        """
        text { font: 12px system-ui, -apple-system, "Segoe UI", sans-serif; fill: #1f2328; }
        .title { font-size: 16px; font-weight: 600; }
        .row { font-weight: 600; }
        .quiet { fill: #59636e; }
        .other { fill: #8c959f; }
        .ours { fill: #0969da; }
        .first { fill: #1a7f37; }
        .one { stroke: #1a7f37; stroke-dasharray: 3 3; }
        @media (prefers-color-scheme: dark) {
          text { fill: #f0f6fc; }
          .quiet { fill: #9198a1; }
          .other { fill: #656c76; }
          .ours { fill: #4493f8; }
          .first { fill: #3fb950; }
          .one { stroke: #3fb950; }
        }
        """;

    private readonly double _longest = Math.Min(LongestRatio, table.Rows.Max(row => row.Values.Keys.Max(row.Ratio)));

    /// <summary>Whether there is something to compare with: of a count that is zero there are no ratios.</summary>
    public static bool CanShow(ResultTable table) => table.Rows.All(row => row.Values.Count > 1 && row.Values.GetAt(0).Value > 0);

    public string ToSvg()
    {
        var groups = new StringBuilder();
        var y = Head;
        foreach (var row in table.Rows)
        {
            y = Append(groups, row, y);
        }

        var height = y + Foot;
        var about = $"{taken.Date}, {taken.Runtime}, {taken.OperatingSystem}, {taken.Machine}";
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{Width}" height="{height}" viewBox="0 0 {Width} {height}" role="img">
            <title>{Text(table.Name)}</title>
            <style>
            {Style}
            </style>
            <text class="title" x="8" y="24">{Text(table.Name)}</text>
            <text class="quiet" x="8" y="42">Bars are ratios to {Text(table.Rows[0].Values.GetAt(0).Key)} in the same row; those above {LongestRatio} are cut.</text>
            {groups}<text class="quiet" x="8" y="{height - 12}">{Text(about)}</text>
            </svg>

            """.ReplaceLineEndings("\n");
    }

    private int Append(StringBuilder svg, ResultRow row, int top)
    {
        var y = top + GroupHead;
        svg.Append($"<text class=\"row\" x=\"8\" y=\"{y - 8}\">{Text(row.Name)}</text>\n");
        foreach (var (contender, value) in row.Values)
        {
            var ratio = row.Ratio(contender);
            var length = Length(ratio);
            var kind = contender == row.Values.GetAt(0).Key ? "first" : contender.StartsWith("Clientwright", StringComparison.Ordinal) ? "ours" : "other";
            svg.Append($"<text x=\"{Names - 8}\" y=\"{y + 11}\" text-anchor=\"end\">{Text(contender)}</text>");
            svg.Append($"<rect class=\"{kind}\" x=\"{Names}\" y=\"{y}\" width=\"{length:F1}\" height=\"{BarHeight}\" rx=\"2\"/>");
            svg.Append($"<text x=\"{Names + length + 6:F1}\" y=\"{y + 11}\">{ratio:F2}<tspan class=\"quiet\" dx=\"8\">{Text(table.Show(value))}</tspan></text>\n");
            y += BarStep;
        }

        var one = Names + Length(1);
        svg.Append($"<line class=\"one\" x1=\"{one:F1}\" x2=\"{one:F1}\" y1=\"{top + GroupHead - 3}\" y2=\"{y}\"/>\n");
        return y + GroupGap;
    }

    private double Length(double ratio) => Math.Min(ratio, _longest) / _longest * (Width - Names - Values);

    private static string Text(string text) => SecurityElement.Escape(text);
}
