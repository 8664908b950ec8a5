namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;

/// <summary>Where a key stands in a request.</summary>
[Embedded]
internal enum KeyPlace
{
    Header,
    Query,
    Cookie,

    /// <summary>In the header <c>Authorization</c>, behind the name of its scheme.</summary>
    Scheme,
}
