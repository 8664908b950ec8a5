namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;

/// <summary>The request for a page.</summary>
[Embedded]
internal sealed class PageRequest<TRequest>
{
    internal PageRequest(TRequest request, Uri? address = null, bool isForServer = true)
    {
        Request = request;
        Address = address;
        IsForServer = isForServer;
    }

    /// <summary>That of the first page.</summary>
    internal TRequest Request { get; }

    /// <summary>Where the server said that the page is; null for the first one.</summary>
    internal Uri? Address { get; }

    /// <summary>Whether that is the API's own server.</summary>
    internal bool IsForServer { get; }
}
