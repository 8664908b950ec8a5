namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Globalization;

[Embedded]
internal readonly struct Int32Text : IText<int>
{
    public string Kind => "a 32-bit integer";

    public string Format(int value) => value.ToString(CultureInfo.InvariantCulture);

    public bool TryParse(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
}
