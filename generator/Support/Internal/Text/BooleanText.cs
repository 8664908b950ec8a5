namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;

[Embedded]
internal readonly struct BooleanText : IText<bool>
{
    public string Kind => "'true' or 'false'";

    public string Format(bool value) => value ? "true" : "false";

    // In any case: servers that print their own language's booleans write 'True'.
    public bool TryParse(ReadOnlySpan<char> text, out bool value) => bool.TryParse(text, out value);
}
