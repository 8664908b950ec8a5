namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;

[Embedded]
internal readonly struct PipeSeparator : ISeparator
{
    public string Text => "|";
}
