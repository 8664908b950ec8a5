using Clientwright.Nullability;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Clientwright.Fuzz.Checking;

/// <summary>Whether what was generated compiles, without a warning and with documentation that is sound XML.</summary>
internal static class CompilationCheck
{
    public static IEnumerable<Finding> Check(CaseRun run, Consumer consumer)
    {
        var trees = run.Sources.Where(source => !consumer.IsSupport(source))
            .Select(source => CSharpSyntaxTree.ParseText(CheckedText.Of(source.SourceText.ToString()), Consumer.ParseOptions, source.HintName));
        // The whole way: some limits, such as that of names, are found when the assembly is written.
        var faults = consumer.Compilation.AddSyntaxTrees(trees).Emit(Stream.Null).Diagnostics
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .ToList();
        var kind = run.HasErrors ? FindingKind.FollowUp : FindingKind.Compilation;
        return faults.DistinctBy(fault => fault.Id).Select(fault => new Finding(kind, fault.Id, Describe(fault)));
    }

    public static string Describe(Diagnostic diagnostic)
    {
        var line = diagnostic.Location.GetLineSpan().StartLinePosition.Line;
        var text = diagnostic.Location.SourceTree?.GetText().Lines[line].ToString();
        return $"{Cut(diagnostic.ToString())}\n    {Cut(text)}";
    }

    private static string? Cut(string? text) => text is { Length: > 400 } ? text[..400] + "…" : text;
}
