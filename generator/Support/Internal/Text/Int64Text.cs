namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Globalization;

[Embedded]
internal readonly struct Int64Text : IText<long>
{
    public string Kind => "a 64-bit integer";

    public string Format(long value) => value.ToString(CultureInfo.InvariantCulture);

    public bool TryParse(ReadOnlySpan<char> text, out long value) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
}
