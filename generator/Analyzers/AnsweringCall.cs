using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Clientwright.Analyzers;

/// <summary>A call that an answer comes from: at once, or as a task.</summary>
internal readonly record struct AnsweringCall(IInvocationOperation Call, INamedTypeSymbol Answer)
{
    public string Name => Call.TargetMethod.Name;

    public Location NameLocation => Call.Syntax is InvocationExpressionSyntax { Expression: var expression }
        ? NameIn(expression).GetLocation()
        : Call.Syntax.GetLocation();

    /// <summary>
    /// The call that the value of an expression comes from, behind <c>await</c>, <c>?.</c>, <c>ConfigureAwait</c> and the like. Null where it
    /// comes from elsewhere (a variable that holds a task can be looked at again), is no answer, or was given to the call, which then has looked at it.
    /// </summary>
    public static AnsweringCall? In(IOperation? value) => value switch
    {
        IAwaitOperation awaited => In(awaited.Operation),
        IConversionOperation converted => In(converted.Operand),
        IConditionalAccessOperation access => In(access.WhenNotNull),
        ICoalesceOperation coalesced => In(coalesced.Value) ?? In(coalesced.WhenNull),
        IConditionalOperation choice => In(choice.WhenTrue) ?? In(choice.WhenFalse),
        IInvocationOperation { Instance: { } task } call when HandsTaskOn(call.TargetMethod) => In(task),
        IInvocationOperation call when AnswerOf(call.Type) is { } answer && !IsGiven(call, answer) => new AnsweringCall(call, answer),
        _ => null,
    };

    /// <summary>The methods of a task, an awaiter and so on whose value, or whose end, is that of the task.</summary>
    private static bool HandsTaskOn(IMethodSymbol method) =>
        method.Name is "ConfigureAwait" or "WaitAsync" or "Wait" or "AsTask" or "Preserve" or "GetAwaiter" or "GetResult"
        && (IsIn(method.ContainingType, "Tasks", "Threading") || IsIn(method.ContainingType, "CompilerServices", "Runtime"));

    private static INamedTypeSymbol? AnswerOf(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] } task when IsIn(task, "Tasks", "Threading") => ClosedType.AnswerOf(result),
        _ => ClosedType.AnswerOf(type),
    };

    private static bool IsGiven(IInvocationOperation call, INamedTypeSymbol answer) =>
        IsAnswer(call.Instance, answer) || call.Arguments.Any(argument => IsAnswer(argument.Value, answer));

    private static bool IsAnswer(IOperation? given, INamedTypeSymbol answer)
    {
        // What was said of it when it was given is a conversion: a case given as the result, or as an object.
        while (given is IConversionOperation { IsImplicit: true } converted)
        {
            given = converted.Operand;
        }

        for (var type = AnswerOf(given?.Type) ?? given?.Type; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, answer))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIn(INamedTypeSymbol type, string inner, string outer)
    {
        while (type.ContainingType is { } containing)
        {
            type = containing;
        }

        return type.ContainingNamespace is { ContainingNamespace: { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } middle } last
            && last.Name == inner
            && middle.Name == outer;
    }

    private static SyntaxToken NameIn(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier,
        SimpleNameSyntax name => name.Identifier,
        _ => expression.GetFirstToken(),
    };
}
