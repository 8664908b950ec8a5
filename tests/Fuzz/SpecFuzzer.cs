using System.Globalization;
using Clientwright.Fuzz.Checking;
using Clientwright.Fuzz.Making;
using Clientwright.Fuzz.Reporting;

namespace Clientwright.Fuzz;

/// <summary>Makes cases and checks them, one after the other.</summary>
/// <param name="seed">With the number of a case it makes the case, on every machine.</param>
/// <param name="folder">Where findings go; null where they are only counted.</param>
internal sealed class SpecFuzzer(int seed, FindingFolder? folder, bool measuresTime)
{
    // One mistake can break much at once, all of which would be made small in turn.
    private const int MostWritten = 5;

    private readonly CaseMaker _maker = new(new Corpus());
    private readonly CaseChecker _checker = new() { MeasuresTime = measuresTime };

    public Statistics Statistics { get; } = new();

    /// <returns>What the case broke.</returns>
    public IReadOnlyList<Finding> Run(long number)
    {
        var fuzzCase = Make(number);
        var verdict = _checker.Check(fuzzCase.Files);
        Statistics.Count(fuzzCase, verdict);
        foreach (var finding in verdict.Findings.Where(finding => folder?.Wants(finding) == true).Take(MostWritten))
        {
            var origin = string.Create(CultureInfo.InvariantCulture, $"seed {seed}, case {number}, {fuzzCase.Origin}");
            folder!.Write(finding, new Minimizer(_checker).Minimize(fuzzCase.Files, finding), origin);
        }

        return verdict.Findings;
    }

    /// <summary>What is reported on a case.</summary>
    public IEnumerable<string> Messages(FuzzCase fuzzCase) => _checker.Check(fuzzCase.Files).Run.Messages();

    public FuzzCase Make(long number) => _maker.Make(Dice.SeedOf(seed, number));
}
