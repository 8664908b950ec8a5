namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Collections.Generic;
using global::System.Runtime.CompilerServices;
using global::System.Threading;

/// <summary>Pages that have what the next is asked by: a token, of a type of which null is a value.</summary>
[Embedded]
internal abstract class TokenPaging<TRequest, TResult, TItem, TToken> : Paging<TRequest, TResult, TItem>
{
    private readonly Endpoint<TRequest, TResult> _endpoint;

    private protected TokenPaging(Endpoint<TRequest, TResult> endpoint) => _endpoint = endpoint;

    internal override async IAsyncEnumerable<TResult> PagesAsync(
        Connection connection, TRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var seen = new HashSet<TToken>();
        while (true)
        {
            var answer = await connection.SendAsync(_endpoint, request, cancellationToken).ConfigureAwait(false);
            yield return answer;
            var token = TokenOf(answer);
            if (token is null || token is string { Length: 0 })
            {
                yield break;
            }

            if (!seen.Add(token))
            {
                throw Endless(_endpoint.Name);
            }

            request = With(request, token);
        }
    }

    /// <summary>What the next page is asked by; null where there is none, and where the answer is no page.</summary>
    private protected abstract TToken TokenOf(TResult answer);

    private protected abstract TRequest With(TRequest request, TToken token);
}
