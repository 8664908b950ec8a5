namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;

/// <summary>A page, and where it came from: the address of the next may be relative to that.</summary>
[Embedded]
internal sealed class Page<TResult>
{
    internal Page(TResult result, Uri? address)
    {
        Result = result;
        Address = address;
    }

    internal TResult Result { get; }

    internal Uri? Address { get; }
}
