namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Collections.Generic;
using global::System.Net.Http;
using global::System.Runtime.CompilerServices;
using global::System.Threading;

/// <summary>Pages that have the address of the next.</summary>
[Embedded]
internal abstract class LinkPaging<TRequest, TResult, TItem> : Paging<TRequest, TResult, TItem>
{
    private readonly PageEndpoint<TRequest, TResult> _first;
    private readonly PageEndpoint<TRequest, TResult> _next;

    private protected LinkPaging(Endpoint<TRequest, TResult> endpoint)
    {
        _first = new PageEndpoint<TRequest, TResult>(endpoint, endpoint.Method);
        _next = new PageEndpoint<TRequest, TResult>(endpoint, HttpMethod.Get);
    }

    internal override async IAsyncEnumerable<TResult> PagesAsync(
        Connection connection, TRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var page = await connection.SendAsync(_first, new PageRequest<TRequest>(request), cancellationToken).ConfigureAwait(false);
        if (_first.Method == HttpMethod.Get && page.Address is { } first)
        {
            seen.Add(first.AbsoluteUri);
        }

        yield return page.Result;
        while (LinkOf(page.Result) is { Length: > 0 } link)
        {
            var address = Resolve(connection, page.Address, link);
            if (!seen.Add(address.AbsoluteUri))
            {
                throw Endless(_first.Name);
            }

            var next = new PageRequest<TRequest>(request, address, ServerAddress.HasSameOrigin(connection.Origin, address));
            page = await connection.SendAsync(_next, next, cancellationToken).ConfigureAwait(false);
            yield return page.Result;
        }
    }

    /// <summary>The address of the next page as the page has it; null where there is none, and where the answer is no page.</summary>
    private protected abstract string? LinkOf(TResult answer);

    private Uri Resolve(Connection connection, Uri? origin, string link)
    {
        if (ServerAddress.TryResolve(origin ?? connection.Origin, link, out var address)
            && (connection.Settings.FollowsForeignOrigins || ServerAddress.HasSameOrigin(connection.Origin, address)))
        {
            return address;
        }

        throw new InvalidOperationException(
            $"{_first.Name} was answered with a page that leads to another origin than the base address. Set FollowsForeignOrigins where that is meant to be.");
    }
}
