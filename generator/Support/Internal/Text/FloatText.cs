namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Globalization;

[Embedded]
internal readonly struct FloatText : IText<float>
{
    public string Kind => "a single-precision number";

    public string Format(float value) =>
        float.IsFinite(value) ? value.ToString(CultureInfo.InvariantCulture) : throw NumberText.NotFinite(value);

    // A number that is too large is parsed as infinity.
    public bool TryParse(ReadOnlySpan<char> text, out float value) =>
        float.TryParse(text, NumberText.Style, CultureInfo.InvariantCulture, out value) && float.IsFinite(value);
}
