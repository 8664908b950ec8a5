namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;

[Embedded]
internal readonly struct SemicolonSeparator : ISeparator
{
    public string Text => ";";
}
