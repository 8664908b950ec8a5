namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System.Collections.Generic;
using global::System.Runtime.CompilerServices;
using global::System.Threading;

/// <summary>A list that is one page.</summary>
[Embedded]
internal abstract class SinglePage<TRequest, TResult, TItem> : Paging<TRequest, TResult, TItem>
{
    private readonly Endpoint<TRequest, TResult> _endpoint;

    private protected SinglePage(Endpoint<TRequest, TResult> endpoint) => _endpoint = endpoint;

    internal override async IAsyncEnumerable<TResult> PagesAsync(
        Connection connection, TRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return await connection.SendAsync(_endpoint, request, cancellationToken).ConfigureAwait(false);
    }
}
