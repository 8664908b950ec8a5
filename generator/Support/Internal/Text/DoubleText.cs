namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Globalization;

[Embedded]
internal readonly struct DoubleText : IText<double>
{
    public string Kind => "a number";

    public string Format(double value) =>
        double.IsFinite(value) ? value.ToString(CultureInfo.InvariantCulture) : throw NumberText.NotFinite(value);

    // A number that is too large is parsed as infinity.
    public bool TryParse(ReadOnlySpan<char> text, out double value) =>
        double.TryParse(text, NumberText.Style, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
}
