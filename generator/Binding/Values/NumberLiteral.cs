using System.Globalization;
using Clientwright.Models;

namespace Clientwright.Binding;

/// <summary>
/// Numbers from a spec as C# literals. The text must be a JSON number, which C# reads as well: it is then taken over digit by
/// digit, so that no formatting of a number can differ from one host of the compiler to another.
/// </summary>
internal static class NumberLiteral
{
    public static string? Int32(string text) =>
        IsWhole(text) && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? text : null;

    public static string? Int64(string text) =>
        IsWhole(text) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? text + "L" : null;

    public static string? UInt64(string text) =>
        IsWhole(text) && ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? text + "UL" : null;

    public static string? Float(string text) =>
        IsNumber(text) && float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && !float.IsInfinity(value)
            ? text + "F"
            : null;

    public static string? Double(string text) =>
        IsNumber(text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && !double.IsInfinity(value)
            ? text + "D"
            : null;

    public static string? Decimal(string text) =>
        IsNumber(text) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? text + "M" : null;

    /// <summary>What a text that is a literal of the kind stands for, equal for equal numbers.</summary>
    public static object ValueOf(string text, ScalarKind kind) => kind switch
    {
        ScalarKind.Float => float.Parse(text, CultureInfo.InvariantCulture),
        ScalarKind.Double => double.Parse(text, CultureInfo.InvariantCulture),
        _ => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
    };

    private static bool IsWhole(string text) => IsNumber(text) && text.All(static character => character is '-' or (>= '0' and <= '9'));

    /// <summary>Whether the text is a number by the grammar of RFC 8259 section 6.</summary>
    private static bool IsNumber(string text)
    {
        var position = text.StartsWith("-", StringComparison.Ordinal) ? 1 : 0;
        var whole = Digits(text, ref position);
        if (whole == 0 || (whole > 1 && text[position - whole] == '0'))
        {
            return false;
        }

        if (position < text.Length && text[position] == '.')
        {
            position++;
            if (Digits(text, ref position) == 0)
            {
                return false;
            }
        }

        if (position < text.Length && text[position] is 'e' or 'E')
        {
            position++;
            if (position < text.Length && text[position] is '+' or '-')
            {
                position++;
            }

            if (Digits(text, ref position) == 0)
            {
                return false;
            }
        }

        return position == text.Length;
    }

    private static int Digits(string text, ref int position)
    {
        var start = position;
        while (position < text.Length && text[position] is >= '0' and <= '9')
        {
            position++;
        }

        return position - start;
    }
}
