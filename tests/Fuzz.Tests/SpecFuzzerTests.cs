using Clientwright.Fuzz.Checking;

namespace Clientwright.Fuzz.Tests;

/// <summary>The fuzzer itself: some of its cases, the same each time, and that it does what it is for.</summary>
public sealed class SpecFuzzerTests
{
    private const int Seed = 20171031;
    private const int Cases = 60;

    [Fact]
    public void Hostile_specs_keep_all_promises()
    {
        var fuzzer = new SpecFuzzer(Seed, folder: null, measuresTime: false);
        for (var number = 0; number < Cases; number++)
        {
            // That the compiler says more about specs that are refused in any case is a blemish; the rest are promises.
            var findings = fuzzer.Run(number).Where(finding => finding.Kind != FindingKind.FollowUp).ToList();
            Assert.True(findings.Count == 0, $"Seed {Seed}, case {number}: {string.Join('\n', findings)}");
        }

        // Specs that are all refused, or all sound, would test half of the promises.
        Assert.InRange(fuzzer.Statistics.Sound, Cases / 10, Cases * 9 / 10);
    }

    [Fact]
    public void A_case_is_known_by_its_number()
    {
        var fuzzer = new SpecFuzzer(Seed, folder: null, measuresTime: false);
        var cases = Enumerable.Range(0, 20).Select(number => fuzzer.Make(number).Files).ToList();

        // In another order, so that no case can depend on those before it.
        var again = new SpecFuzzer(Seed, folder: null, measuresTime: false);
        for (var number = cases.Count - 1; number >= 0; number--)
        {
            Assert.Equal(cases[number], again.Make(number).Files);
        }
    }
}
