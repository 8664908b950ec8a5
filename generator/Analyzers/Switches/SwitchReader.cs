using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Clientwright.Analyzers.Switches;

/// <summary>Reads the arms of a switch, in their order, as the conditions on which they are taken for certain.</summary>
internal static class SwitchReader
{
    /// <summary>What is switched on. A tuple that is written in place has elements that are places of their own.</summary>
    /// <param name="value">The expression.</param>
    /// <param name="places">Gets the places.</param>
    /// <param name="asksForNull">Whether null itself wants an arm: a statement passes it by.</param>
    public static Place? Start(IOperation value, Places places, bool asksForNull)
    {
        if (value.Type is not { } type)
        {
            return null;
        }

        var start = places.Start(type, () => asksForNull && CanBeNull(value));
        if (WithoutConversion(value) is ITupleOperation { Elements: var elements } && type is INamedTypeSymbol { TupleElements: { IsDefault: false } fields })
        {
            for (var i = 0; i < elements.Length && i < fields.Length; i++)
            {
                var element = elements[i];
                places.Inside(start, new PlaceStep(PlaceStepKind.Position, Index: i), fields[i].Type, () => asksForNull && CanBeNull(element));
            }
        }

        return start;
    }

    public static IReadOnlyList<Condition> Arms(ISwitchExpressionOperation expression, Place start, Places places)
    {
        var reader = new PatternReader(places);
        var arms = new List<Condition>();
        foreach (var arm in expression.Arms)
        {
            if (IsCertain(arm.Guard))
            {
                arms.Add(reader.Read(arm.Pattern, start));
            }
        }

        return arms;
    }

    public static IReadOnlyList<Condition> Arms(ISwitchOperation statement, Place start, Places places)
    {
        var reader = new PatternReader(places);
        var arms = new List<Condition>();
        foreach (var clause in statement.Cases.SelectMany(static section => section.Clauses))
        {
            if (clause is IPatternCaseClauseOperation pattern && IsCertain(pattern.Guard))
            {
                arms.Add(reader.Read(pattern.Pattern, start));
            }
            else if (clause is ISingleValueCaseClauseOperation single)
            {
                arms.Add(reader.Constant(single.Value, start));
            }
        }

        return arms;
    }

    // What else is asked may turn out false: an arm that depends on it covers nothing.
    private static bool IsCertain(IOperation? guard) => guard is null or { ConstantValue: { HasValue: true, Value: true } };

    private static bool CanBeNull(IOperation value) =>
        value.SemanticModel?.GetTypeInfo(value.Syntax).Nullability.FlowState == NullableFlowState.MaybeNull;

    private static IOperation WithoutConversion(IOperation value) => value is IConversionOperation { IsImplicit: true, Operand: var operand } ? operand : value;
}
