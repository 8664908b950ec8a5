using Microsoft.CodeAnalysis.Operations;

namespace Clientwright.Analyzers.Switches;

/// <summary>Whether a closed type plays a part in a <c>switch</c>. Most have none: so this comes first, and allocates nothing.</summary>
internal static class ClosedParts
{
    public static bool Has(ISwitchExpressionOperation expression)
    {
        if (ClosedType.Of(expression.Value.Type) is not null)
        {
            return true;
        }

        foreach (var arm in expression.Arms)
        {
            if (Has(arm.Pattern))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Has(ISwitchOperation statement)
    {
        if (ClosedType.Of(statement.Value.Type) is not null)
        {
            return true;
        }

        foreach (var section in statement.Cases)
        {
            foreach (var clause in section.Clauses)
            {
                if (clause is IPatternCaseClauseOperation { Pattern: var pattern } && Has(pattern))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Has(IPatternOperation pattern)
    {
        if (ClosedType.Of(pattern.InputType) is not null)
        {
            return true;
        }

        foreach (var child in pattern.ChildOperations)
        {
            if (child switch { IPatternOperation inner => Has(inner), IPropertySubpatternOperation { Pattern: var inner } => Has(inner), _ => false })
            {
                return true;
            }
        }

        return false;
    }
}
