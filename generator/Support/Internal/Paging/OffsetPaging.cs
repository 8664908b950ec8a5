namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Collections.Generic;
using global::System.Runtime.CompilerServices;
using global::System.Threading;

/// <summary>Pages that are asked for by how many items come before them.</summary>
[Embedded]
internal abstract class OffsetPaging<TRequest, TResult, TItem> : Paging<TRequest, TResult, TItem>
{
    private readonly Endpoint<TRequest, TResult> _endpoint;

    private protected OffsetPaging(Endpoint<TRequest, TResult> endpoint) => _endpoint = endpoint;

    internal override async IAsyncEnumerable<TResult> PagesAsync(
        Connection connection, TRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        IReadOnlyList<TItem> before = [];
        while (true)
        {
            var answer = await connection.SendAsync(_endpoint, request, cancellationToken).ConfigureAwait(false);
            var items = IsPage(answer) ? ItemsOf(answer) ?? [] : [];
            if (IsSamePage(items, before))
            {
                throw SameAgain(_endpoint.Name);
            }

            yield return answer;
            if (items.Count == 0 || items.Count < LimitOf(request))
            {
                yield break;
            }

            request = Behind(request, items.Count);
            before = items;
        }
    }

    private protected abstract bool IsPage(TResult answer);

    /// <summary>How many items a page has at most; null where the request does not say.</summary>
    private protected virtual long? LimitOf(TRequest request) => null;

    /// <summary>The request for what comes behind so many items more.</summary>
    private protected abstract TRequest Behind(TRequest request, int count);

    // A server that ignores the offset gives its first page for ever. Where the items of a page are all alike, such as zeros, the next one may well be the same.
    private static bool IsSamePage(IReadOnlyList<TItem> items, IReadOnlyList<TItem> before)
    {
        var areAlike = items.Count > 1;
        for (var i = 0; i < items.Count; i++)
        {
            if (items.Count != before.Count || !EqualityComparer<TItem>.Default.Equals(items[i], before[i]))
            {
                return false;
            }

            areAlike = areAlike && EqualityComparer<TItem>.Default.Equals(items[i], items[0]);
        }

        return items.Count > 0 && !areAlike;
    }
}
