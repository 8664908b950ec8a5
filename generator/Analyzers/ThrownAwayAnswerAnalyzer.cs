using System.Collections.Immutable;
using Clientwright.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Clientwright.Analyzers;

/// <summary>
/// Reports a call whose answer nobody looks at: <c>await client.CancelOperationAsync(…);</c> as a statement goes on after a 404 as after a 200.
/// Told is only what is certain: an answer in a variable, or a task in one, may be looked at later; <c>_ = await …</c> says that any will do.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ThrownAwayAnswerAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(DiagnosticDescriptors.AnswerThrownAway);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);

        // A method or a lambda that is one expression, and returns nothing, has such a statement too.
        context.RegisterOperationAction(Analyze, OperationKind.ExpressionStatement);
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        var value = ((IExpressionStatementOperation)context.Operation).Operation;
        if (AnsweringCall.In(value) is { } call && !IsToldByCompiler(value, context.ContainingSymbol))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                DiagnosticDescriptors.AnswerThrownAway,
                call.NameLocation,
                call.Answer.Name,
                call.Name,
                call.Answer.GetMembers("GetOrThrow").IsEmpty ? "with a switch" : "with a switch or 'GetOrThrow'"));
        }
    }

    /// <summary>
    /// Whether CS4014 speaks of the statement: of a call that could be awaited, and is not, where either the method that calls or the
    /// one that is called is async.
    /// </summary>
    private static bool IsToldByCompiler(IOperation value, ISymbol containing) =>
        value is IInvocationOperation { Type: { } type } call
        && !type.GetMembers(WellKnownMemberNames.GetAwaiter).IsEmpty
        && (call.TargetMethod.IsAsync || IsInAsync(value, containing));

    private static bool IsInAsync(IOperation value, ISymbol containing)
    {
        for (var operation = value.Parent; operation is not null; operation = operation.Parent)
        {
            switch (operation)
            {
                case IAnonymousFunctionOperation lambda:
                    return lambda.Symbol.IsAsync;
                case ILocalFunctionOperation local:
                    return local.Symbol.IsAsync;
            }
        }

        return containing is IMethodSymbol { IsAsync: true };
    }
}
