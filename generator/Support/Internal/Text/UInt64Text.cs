namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Globalization;

[Embedded]
internal readonly struct UInt64Text : IText<ulong>
{
    public string Kind => "a 64-bit integer";

    public string Format(ulong value) => value.ToString(CultureInfo.InvariantCulture);

    public bool TryParse(ReadOnlySpan<char> text, out ulong value) =>
        ulong.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
}
