namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System.Collections.Generic;
using global::System.IO;
using global::System.Runtime.CompilerServices;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>
/// Reads a list that is answered in pages, each asked for when whoever reads comes to it. What differs from one endpoint to the next is where a page
/// has its items, and what it leads to the next by.
/// </summary>
[Embedded]
internal abstract class Paging<TRequest, TResult, TItem>
{
    /// <summary>The answers, one after the other. One that is no page is the last.</summary>
    internal abstract IAsyncEnumerable<TResult> PagesAsync(Connection connection, TRequest request, CancellationToken cancellationToken);

    /// <summary>The items of all pages. An answer that is no page is thrown as an exception.</summary>
    internal async IAsyncEnumerable<TItem> ItemsAsync(
        Connection connection, TRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var page in PagesAsync(connection, request, cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in ItemsOf(page) ?? [])
            {
                yield return item;
            }

            // Handlers of the caller's own may not look at it.
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>The items of a page; null where it has none.</summary>
    /// <exception cref="System.Exception">The answer is no page.</exception>
    private protected abstract IReadOnlyList<TItem>? ItemsOf(TResult answer);

    // The link or the token is left out: it may hold what is nobody else's.
    private protected static InvalidDataException Endless(string endpoint) =>
        new($"{endpoint} was answered with a page that leads to one which was read before, and so would never end.");

    private protected static InvalidDataException SameAgain(string endpoint) =>
        new($"{endpoint} was answered with the same page twice, although what comes behind it was asked for.");
}
