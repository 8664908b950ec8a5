namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Globalization;
using global::System.Text;
using global::System.Text.Json;

/// <summary>
/// A JSON number by its value, exactly, whatever its size: <c>100</c>, <c>1e2</c> and <c>100.0</c> are one. The digits
/// have no zeros at either end, and stand before as many zeros, or as far behind the point, as the exponent says.
/// </summary>
[Embedded]
internal readonly record struct JsonNumber(bool IsNegative, string Digits, long Exponent)
{
    // Beyond this no 64-bit integer is left, and nothing has to be written out.
    private const int LongestInteger = 19;

    // Exponents are counted up to here, far beyond any number that is meant.
    private const long LargestExponent = long.MaxValue / 4;

    /// <summary>Takes the text of a number of well-formed JSON.</summary>
    internal static JsonNumber Parse(ReadOnlySpan<char> text)
    {
        var isNegative = text.StartsWith("-");
        text = isNegative ? text.Slice(1) : text;

        var end = text.IndexOfAny('e', 'E');
        var exponent = end < 0 ? 0 : ParseExponent(text.Slice(end + 1));
        text = end < 0 ? text : text.Slice(0, end);

        var point = text.IndexOf('.');
        if (point >= 0)
        {
            exponent -= text.Length - point - 1;
            text = string.Concat(text.Slice(0, point), text.Slice(point + 1));
        }

        var significant = text.TrimEnd('0');
        exponent += text.Length - significant.Length;
        var digits = significant.TrimStart('0').ToString();
        return digits.Length == 0 ? new JsonNumber(false, "", 0) : new JsonNumber(isNegative, digits, exponent);
    }

    /// <summary>Reads the number that the reader stands on where it is an integer by value, if not by its form: some servers write <c>5.0</c>.</summary>
    internal static bool TryReadInteger(ref Utf8JsonReader reader, out long value)
    {
        var number = Parse(Encoding.ASCII.GetString(reader.ValueSpan));
        value = 0;
        return number.Exponent is >= 0 and <= LongestInteger
            && number.Digits.Length <= LongestInteger
            && long.TryParse(
                (number.IsNegative ? "-" : "") + (number.Digits.Length == 0 ? "0" : number.Digits) + new string('0', (int)number.Exponent),
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out value);
    }

    private static long ParseExponent(ReadOnlySpan<char> text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent))
        {
            return Math.Clamp(exponent, -LargestExponent, LargestExponent);
        }

        return text.StartsWith("-") ? -LargestExponent : LargestExponent;
    }
}
