using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Clientwright.Tests.Generation;

/// <summary>One run of the generator over a project: what came out, and which stages did work for it.</summary>
internal sealed record SpecRun(SpecProject Project, CSharpCompilation Output, GeneratorDriverRunResult Result)
{
    public IEnumerable<string> Diagnostics => Result.Diagnostics.Select(diagnostic => diagnostic.ToString());

    /// <summary>The generated files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Files => Result.Results.Single().GeneratedSources
        .ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>How many results of a stage are new or another value than before.</summary>
    public int Changed(string stage) => Count(stage, IncrementalStepRunReason.New, IncrementalStepRunReason.Modified);

    /// <summary>How many results of a stage were worked out again, to whatever end.</summary>
    public int Worked(string stage) =>
        Count(stage, IncrementalStepRunReason.New, IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged);

    /// <summary>How many source files are new, or another text than before, support code included.</summary>
    public int ReemittedFiles => EmittingStages.Sum(Changed);

    private static readonly string[] EmittingStages =
        [TrackingNames.EmitSpec, TrackingNames.EmitApi, TrackingNames.EmitSupport, TrackingNames.EmitClosedType];

    private int Count(string stage, params IncrementalStepRunReason[] reasons) =>
        Result.Results.Single().TrackedSteps.TryGetValue(stage, out var steps)
            ? steps.SelectMany(step => step.Outputs).Count(output => reasons.Contains(output.Reason))
            : 0;
}
