namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System.Collections.Generic;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>Items that need no waiting for, where some may.</summary>
[Embedded]
internal sealed class ItemsAtHand<T> : IAsyncEnumerable<T>
{
    private readonly IEnumerable<T> _items;

    internal ItemsAtHand(IEnumerable<T> items) => _items = items;

    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) => new Enumerator(_items.GetEnumerator(), cancellationToken);

    private sealed class Enumerator : IAsyncEnumerator<T>
    {
        private readonly IEnumerator<T> _items;
        private readonly CancellationToken _cancellationToken;

        internal Enumerator(IEnumerator<T> items, CancellationToken cancellationToken)
        {
            _items = items;
            _cancellationToken = cancellationToken;
        }

        public T Current => _items.Current;

        public ValueTask<bool> MoveNextAsync()
        {
            _cancellationToken.ThrowIfCancellationRequested();
            return new ValueTask<bool>(_items.MoveNext());
        }

        public ValueTask DisposeAsync()
        {
            _items.Dispose();
            return default;
        }
    }
}
