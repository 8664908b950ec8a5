namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;

/// <summary>The request of an endpoint that takes nothing.</summary>
[Embedded]
internal sealed class NoRequest
{
    internal static readonly NoRequest Instance = new();

    private NoRequest()
    {
    }
}
