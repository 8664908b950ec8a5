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
        while (true)
        {
            var answer = await connection.SendAsync(_endpoint, request, cancellationToken).ConfigureAwait(false);
            yield return answer;
            var count = IsPage(answer) && ItemsOf(answer) is { } items ? items.Count : 0;
            if (count == 0 || count < LimitOf(request))
            {
                yield break;
            }

            request = Behind(request, count);
        }
    }

    private protected abstract bool IsPage(TResult answer);

    /// <summary>How many items a page has at most; null where the request does not say.</summary>
    private protected virtual long? LimitOf(TRequest request) => null;

    /// <summary>The request for what comes behind so many items more.</summary>
    private protected abstract TRequest Behind(TRequest request, int count);
}
