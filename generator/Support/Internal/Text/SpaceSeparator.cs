namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;

[Embedded]
internal readonly struct SpaceSeparator : ISeparator
{
    public string Text => " ";
}
