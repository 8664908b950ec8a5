using System.Globalization;
using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.Suite;
using Xunit.Abstractions;

namespace Clientwright.Conformance.Score;

/// <summary>Counts what the scenarios' tests and the server said. These tests run last.</summary>
[Collection("Score")]
public sealed class ScoreTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_test_has_a_scenario_of_its_own()
    {
        Assert.All(TestedScenarios.Names, name => Assert.True(ScenarioCatalog.Has(name), name));
        Assert.Equal(TestedScenarios.Names.Distinct(StringComparer.Ordinal), TestedScenarios.Names);
    }

    [Fact]
    public void What_is_not_applicable_is_little_and_has_a_reason()
    {
        Assert.InRange(NotApplicable.Reasons.Count, 0, NotApplicable.Limit);
        Assert.All(NotApplicable.Reasons, entry => Assert.True(ScenarioCatalog.Has(entry.Key), entry.Key));
        Assert.All(NotApplicable.Reasons, entry => Assert.NotEqual("", entry.Value));
        Assert.All(NotApplicable.Reasons, entry => Assert.NotEqual(Verdict.Passed, Verdicts.Of(ScenarioCatalog.Get(entry.Key))));
    }

    /// <summary>Writes the report, and raises the floor if there is more to hold now.</summary>
    [Fact]
    public async Task The_score_does_not_fall()
    {
        if (Verdicts.TestCount != TestedScenarios.Names.Count || Verdicts.Coverage.Count == 0)
        {
            output.WriteLine("Not all scenarios were run, or the server was not: there is nothing to count.");
            return;
        }

        var report = new ScoreReport();
        await File.WriteAllTextAsync(ConformanceFolder.File("conformance.md"), report.Write());
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Strict: {report.Passed} of {report.Total}"));

        var file = ConformanceFolder.File("score.txt");
        var floor = int.Parse(await File.ReadAllTextAsync(file), CultureInfo.InvariantCulture);
        Assert.True(report.Passed >= floor, string.Create(CultureInfo.InvariantCulture, $"{report.Passed} scenarios pass; there were {floor}. `conformance.md` names those that fail."));
        if (report.Passed > floor)
        {
            await File.WriteAllTextAsync(file, report.Passed.ToString(CultureInfo.InvariantCulture) + "\n");
        }
    }
}
