namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;

[Embedded]
internal readonly struct StringText : IText<string>
{
    public string Kind => "a string";

    public string Format(string value) => value;

    public bool TryParse(string text, out string value)
    {
        value = text;
        return true;
    }
}
