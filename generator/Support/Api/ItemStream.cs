namespace Clientwright.ApiNamespace;

/// <summary>Items that are sent or read one by one, and never held all at once. Those of an answer come once, as the server sends them, and end with its result.</summary>
public sealed class ItemStream<T> : global::System.Collections.Generic.IAsyncEnumerable<T>, global::System.IDisposable, global::System.IAsyncDisposable
{
    private readonly global::System.Collections.Generic.IAsyncEnumerable<T> _items;

    public ItemStream(global::System.Collections.Generic.IAsyncEnumerable<T> items)
    {
        global::System.ArgumentNullException.ThrowIfNull(items);
        _items = items;
    }

    public ItemStream(global::System.Collections.Generic.IEnumerable<T> items)
    {
        global::System.ArgumentNullException.ThrowIfNull(items);
        _items = new global::Clientwright.Support.ItemsAtHand<T>(items);
    }

    /// <summary>Begins to read or send the items.</summary>
    /// <exception cref="global::System.InvalidOperationException">They are an answer's, and were asked for already.</exception>
    public global::System.Collections.Generic.IAsyncEnumerator<T> GetAsyncEnumerator(global::System.Threading.CancellationToken cancellationToken = default) =>
        _items.GetAsyncEnumerator(cancellationToken);

    public void Dispose() => global::Clientwright.Support.OpenBody.Dispose(_items);

    public global::System.Threading.Tasks.ValueTask DisposeAsync() => global::Clientwright.Support.OpenBody.DisposeAsync(_items);
}
