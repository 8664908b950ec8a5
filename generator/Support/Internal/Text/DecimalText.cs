namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Globalization;

[Embedded]
internal readonly struct DecimalText : IText<decimal>
{
    public string Kind => "a decimal number";

    public string Format(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    public bool TryParse(ReadOnlySpan<char> text, out decimal value) =>
        decimal.TryParse(text, NumberText.Style, CultureInfo.InvariantCulture, out value);
}
