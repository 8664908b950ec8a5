namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;

[Embedded]
internal readonly struct CommaSeparator : ISeparator
{
    public string Text => ",";
}
