using System.Globalization;
using System.Text;
using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Suite;

namespace Clientwright.Conformance.Score;

/// <summary>How all scenarios went, and the text of it.</summary>
internal sealed class ScoreReport
{
    private readonly IReadOnlyList<(Scenario Scenario, Verdict Verdict)> _results =
        [.. ScenarioCatalog.All.Select(scenario => (scenario, Verdicts.Of(scenario)))];

    internal int Total => _results.Count;

    internal int Passed => _results.Count(result => result.Verdict == Verdict.Passed);

    /// <summary>Same verdicts, same text: it says nothing of when and where.</summary>
    internal string Write()
    {
        var applicable = Total - NotApplicable.Reasons.Count;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # Conformance

            Written by `dotnet test tests/conformance`. A scenario has passed if the server accepted its calls, the values that the generated client
            returned are the server's, no call was refused, and all calls were made, each with the right content type.

            - Strict: **{Passed} of {Total}** ({Percent(Passed, Total)})
            - Adjusted, without what `not-applicable.txt` names: {Passed} of {applicable} ({Percent(Passed, applicable)})

            | Area | Scenarios | Passed | Failed | Not seen by the server | No test |
            | --- | --: | --: | --: | --: | --: |

            """);
        foreach (var area in _results.GroupBy(result => result.Scenario.Area).OrderBy(area => area.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {area.Key} | {area.Count()} | {Count(Verdict.Passed)} | {Count(Verdict.Failed)} | {Count(Verdict.Unseen)} | {Count(Verdict.Untested)} |\n");

            int Count(Verdict verdict) => area.Count(result => result.Verdict == verdict);
        }

        foreach (var spec in _results.GroupBy(result => result.Scenario.Spec).OrderBy(spec => spec.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {spec.Key}\n\n");
            foreach (var (scenario, verdict) in spec)
            {
                text.Append(CultureInfo.InvariantCulture, $"- {scenario.Name}: {Describe(scenario, verdict)}\n");
            }
        }

        return text.ToString();
    }

    private static string Describe(Scenario scenario, Verdict verdict) => verdict switch
    {
        Verdict.Passed => "passed",
        _ when NotApplicable.Reasons.TryGetValue(scenario.Name, out var reason) => $"not applicable: {reason}",
        Verdict.Failed => "**failed**",
        Verdict.Unseen => "**not seen by the server**",
        _ => "no test",
    };

    private static string Percent(int part, int whole) =>
        (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
