namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;

[Embedded]
internal readonly struct StringText : IText<string>
{
    public string Kind => "a string";

    public string Format(string value) => value;

    public bool TryParse(ReadOnlySpan<char> text, out string value)
    {
        value = text.ToString();
        return true;
    }
}
