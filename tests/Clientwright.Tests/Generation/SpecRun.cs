using System.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Clientwright.Tests.Generation;

/// <summary>One run of the generator over a project: what came out, and which stages did work for it.</summary>
/// <param name="Before">What had come out of the run before it; null of the first.</param>
internal sealed record SpecRun(SpecProject Project, CSharpCompilation Output, GeneratorDriverRunResult Result, GeneratorDriverRunResult? Before)
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

    /// <summary>How many items in the list that a stage makes of all files are other objects than those before.</summary>
    public int MadeAnew(string stage) => ItemsOf(Result, stage).Except(ItemsOf(Before, stage), ReferenceEqualityComparer.Instance).Count();

    /// <summary>How many source files the compiler is given anew, support code included: with another text, and be it equal, or under another name.</summary>
    public int ReemittedFiles => TextsOf(Result).Except(TextsOf(Before), ReferenceEqualityComparer.Instance).Count();

    private static IEnumerable<object?> ItemsOf(GeneratorDriverRunResult? result, string stage) =>
        result?.Results.Single().TrackedSteps[stage].SelectMany(step => step.Outputs).SelectMany(output => ((IEnumerable)output.Value).Cast<object>()) ?? [];

    // Of a text that was made of a whole string, the very string.
    private static IEnumerable<object?> TextsOf(GeneratorDriverRunResult? result) =>
        result?.Results.Single().GeneratedSources.Select(source => source.SourceText.ToString()) ?? [];

    private int Count(string stage, params IncrementalStepRunReason[] reasons) =>
        Result.Results.Single().TrackedSteps.TryGetValue(stage, out var steps)
            ? steps.SelectMany(step => step.Outputs).Count(output => reasons.Contains(output.Reason))
            : 0;
}
