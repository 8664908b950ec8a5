using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Clientwright.Analyzers.Switches;

/// <summary>The types whose values patterns can name: how constants of theirs are compared, and which there are.</summary>
internal static class ValueKind
{
    /// <summary>All values of a type; null where patterns ask for types rather than for values.</summary>
    public static ValueSet? AllOf(ITypeSymbol type) => type is INamedTypeSymbol { EnumUnderlyingType: { } underlying }
        ? AllOf(underlying)
        : type.SpecialType switch
        {
            SpecialType.System_Boolean => ValueSet.Whole(0, 1),
            SpecialType.System_Char => ValueSet.Whole(char.MinValue, char.MaxValue),
            SpecialType.System_SByte => ValueSet.Whole(sbyte.MinValue, sbyte.MaxValue),
            SpecialType.System_Byte => ValueSet.Whole(byte.MinValue, byte.MaxValue),
            SpecialType.System_Int16 => ValueSet.Whole(short.MinValue, short.MaxValue),
            SpecialType.System_UInt16 => ValueSet.Whole(ushort.MinValue, ushort.MaxValue),
            SpecialType.System_Int32 => ValueSet.Whole(int.MinValue, int.MaxValue),
            SpecialType.System_UInt32 => ValueSet.Whole(uint.MinValue, uint.MaxValue),
            SpecialType.System_Int64 or SpecialType.System_IntPtr => ValueSet.Whole(long.MinValue, long.MaxValue),
            SpecialType.System_UInt64 or SpecialType.System_UIntPtr => ValueSet.Whole(ulong.MinValue, ulong.MaxValue),
            SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal or SpecialType.System_String =>
                ValueSet.Everything,
            _ => null,
        };

    /// <summary>The values that are equal to a constant; null where it is none that is known.</summary>
    public static ValueSet? EqualTo(object constant) =>
        ComparableOf(constant) is { } value ? ValueSet.Of(value, IsWhole(constant)) : null;

    /// <summary>The values that are less, or more, than a constant; null where there is no such order.</summary>
    public static ValueSet? Related(BinaryOperatorKind relation, object constant)
    {
        if (constant is string || ComparableOf(constant) is not { } value)
        {
            return null;
        }

        var isWhole = IsWhole(constant);
        return relation switch
        {
            BinaryOperatorKind.LessThan => ValueSet.Between(Lowest(constant), Cut.Below(value)),
            BinaryOperatorKind.LessThanOrEqual => ValueSet.Between(Lowest(constant), Cut.Above(value, isWhole)),
            BinaryOperatorKind.GreaterThan => ValueSet.Between(Cut.Above(value, isWhole), Cut.AboveAll),
            BinaryOperatorKind.GreaterThanOrEqual => ValueSet.Between(Cut.Below(value), Cut.AboveAll),
            _ => null,
        };
    }

    private static bool IsWhole(object constant) => constant is not (string or float or double or decimal);

    // A value that is no number is before all others in the order of .NET, and neither less nor more than anything in C#.
    private static Cut Lowest(object constant) =>
        constant is float or double ? Cut.Above(double.NaN, isWhole: false) : Cut.BelowAll;

    private static IComparable? ComparableOf(object constant) => constant switch
    {
        bool value => value ? 1m : 0m,
        char value => (decimal)value,
        sbyte value => (decimal)value,
        byte value => (decimal)value,
        short value => (decimal)value,
        ushort value => (decimal)value,
        int value => (decimal)value,
        uint value => (decimal)value,
        long value => (decimal)value,
        ulong value => (decimal)value,
        float value => (double)value,
        double value => value,
        decimal value => value,
        string value => new OrdinalText(value),
        _ => null,
    };
}
