using System.Collections.Immutable;
using Clientwright.Analyzers.Switches;
using Clientwright.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Clientwright.Analyzers;

/// <summary>
/// Silences what the compiler and the editor say of a <c>switch</c> that they take for incomplete, since they do not know that a type is
/// closed: where all cases are there, and where <see cref="DiagnosticIds.SwitchExpressionMissesCases"/> says it better.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExhaustiveSwitchSuppressor : DiagnosticSuppressor
{
    // Of the compiler: some value is missing, and the same where a `when` might take it; a value of an enum that has no name; null.
    // Of the editor: the same as a matter of style, of a statement and of an expression.
    private static readonly ImmutableDictionary<string, SuppressionDescriptor> ByDiagnostic =
        new[] { "CS8509", "CS8846", "CS8524", "CS8655", "CS8847", "IDE0010", "IDE0072" }.ToImmutableDictionary(
            static id => id,
            static id => new SuppressionDescriptor(
                "CWS" + id.Substring(id.Length - 4),
                id,
                "The type is closed: either all its cases are there, or Clientwright names those that are missing"),
            StringComparer.Ordinal);

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } =
        ByDiagnostic.Values.OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (ByDiagnostic.TryGetValue(diagnostic.Id, out var descriptor) && IsNeedless(diagnostic, context))
            {
                context.ReportSuppression(Suppression.Create(descriptor, diagnostic));
            }
        }
    }

    private static bool IsNeedless(Diagnostic diagnostic, SuppressionAnalysisContext context)
    {
        if (diagnostic.Location.SourceTree is not { } tree || Find(diagnostic, tree, context) is not { } coverage)
        {
            return false;
        }

        return diagnostic.Id switch
        {
            // What an editor asks for as a matter of style is there, or it is not: it may go on asking.
            "IDE0010" or "IDE0072" => coverage.IsComplete,

            // Whether null can be there is the compiler's to say: it follows values more closely.
            "CS8655" or "CS8847" => IsSaidBetter(diagnostic, coverage, tree, context),

            _ => coverage is { IsComplete: true, IsUnchecked: true } || IsSaidBetter(diagnostic, coverage, tree, context),
        };
    }

    /// <summary>Whether the analyzer reports the same, and that at least as loud. Otherwise the user would lose an error, or all.</summary>
    private static bool IsSaidBetter(Diagnostic diagnostic, SwitchCoverage coverage, SyntaxTree tree, SuppressionAnalysisContext context) =>
        coverage.IsReported
        && !GeneratedTree.IsGenerated(tree, context.Compilation, context.CancellationToken)
        && EffectiveSeverity.Of(DiagnosticDescriptors.SwitchExpressionMissesCases, tree, context) is { } severity
        && severity >= diagnostic.Severity;

    private static SwitchCoverage? Find(Diagnostic diagnostic, SyntaxTree tree, SuppressionAnalysisContext context)
    {
        var node = tree.GetRoot(context.CancellationToken).FindToken(diagnostic.Location.SourceSpan.Start).Parent?
            .FirstAncestorOrSelf<SyntaxNode>(static node => node is SwitchExpressionSyntax or SwitchStatementSyntax);
        return node is not null && context.GetSemanticModel(tree).GetOperation(node, context.CancellationToken) is { } operation
            ? SwitchCoverage.Of(operation, context.Compilation, context.CancellationToken)
            : null;
    }
}
