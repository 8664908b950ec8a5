namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Collections.Generic;
using global::System.IO;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>An answer's items as they come. They come once, and end with the answer, with who reads them, or with the result.</summary>
[Embedded]
internal abstract class OpenItems<T> : IAsyncEnumerable<T>, IDisposable, IAsyncDisposable
{
    private int _isTaken;

    private protected OpenItems(Stream stream, ConnectionSettings settings)
    {
        Stream = stream;
        Settings = settings;
    }

    private protected Stream Stream { get; }

    private protected ConnectionSettings Settings { get; }

    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) => Interlocked.Exchange(ref _isTaken, 1) == 0
        ? ReadAsync(cancellationToken)
        : throw new InvalidOperationException("The items of an answer come once, and were asked for already.");

    public void Dispose() => Stream.Dispose();

    public ValueTask DisposeAsync() => Stream.DisposeAsync();

    private protected abstract IAsyncEnumerator<T> ReadAsync(CancellationToken cancellationToken);
}
