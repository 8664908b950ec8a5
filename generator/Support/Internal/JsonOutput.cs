namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;

/// <summary>What generated writers refuse.</summary>
[Embedded]
internal static class JsonOutput
{
    internal static ArgumentException NamedMember(string name) =>
        new($"'{name}' has a property of its own, and cannot stand among the other members.");
}
