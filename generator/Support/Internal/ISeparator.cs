namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;

/// <summary>What stands between the items of a list that is one string on the wire.</summary>
[Embedded]
internal interface ISeparator
{
    string Text { get; }
}
