using System.Collections.Immutable;
using Clientwright.Analyzers.Switches;
using Clientwright.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Clientwright.Analyzers;

/// <summary>
/// Reports a <c>switch</c> over a closed type that misses a case. Where the language knows closed types it checks expressions itself;
/// statements it checks nowhere.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExhaustiveSwitchAnalyzer : DiagnosticAnalyzer
{
    // Whether null can come is said by the cases, not by the type.
    private static readonly SymbolDisplayFormat TypeName = SymbolDisplayFormat.CSharpShortErrorMessageFormat
        .RemoveMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(DiagnosticDescriptors.SwitchExpressionMissesCases, DiagnosticDescriptors.SwitchStatementMissesCases);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationAction(AnalyzeExpression, OperationKind.SwitchExpression);
        context.RegisterOperationAction(AnalyzeStatement, OperationKind.Switch);
    }

    private static void AnalyzeExpression(OperationAnalysisContext context)
    {
        if (context.Operation.Syntax is SwitchExpressionSyntax { SwitchKeyword: var keyword }
            && SwitchCoverage.Of(context.Operation, context.Compilation, context.CancellationToken) is { IsReported: true } coverage)
        {
            Report(context, DiagnosticDescriptors.SwitchExpressionMissesCases, keyword, coverage);
        }
    }

    private static void AnalyzeStatement(OperationAnalysisContext context)
    {
        if (context.Operation is ISwitchOperation { Syntax: SwitchStatementSyntax { SwitchKeyword: var keyword } } statement
            && !HasDefault(statement)
            && SwitchCoverage.Of(statement, context.Compilation, context.CancellationToken) is { LacksCases: true } coverage)
        {
            Report(context, DiagnosticDescriptors.SwitchStatementMissesCases, keyword, coverage);
        }
    }

    private static bool HasDefault(ISwitchOperation statement)
    {
        foreach (var section in statement.Cases)
        {
            foreach (var clause in section.Clauses)
            {
                if (clause is IDefaultCaseClauseOperation)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void Report(OperationAnalysisContext context, DiagnosticDescriptor descriptor, SyntaxToken keyword, SwitchCoverage coverage) =>
        context.ReportDiagnostic(Diagnostic.Create(
            descriptor,
            keyword.GetLocation(),
            coverage.Type.ToDisplayString(TypeName),
            MissingCases.Enumerate(coverage.Missing)));
}
