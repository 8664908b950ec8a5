namespace Clientwright.Fuzz.Checking;

internal sealed record Verdict(CaseRun Run, IReadOnlyList<Finding> Findings, TimeSpan Elapsed);
