namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Collections.Generic;

/// <summary>
/// The entries of a map that is written, for <c>foreach</c>. A map that was read is a <see cref="Dictionary{TKey, TValue}"/>, and is gone through
/// without an enumerator on the heap; so is one without entries.
/// </summary>
[Embedded]
internal struct Entries<T> : IDisposable
{
    private readonly bool _isOwn;
    private readonly IEnumerator<KeyValuePair<string, T>>? _others;
    private Dictionary<string, T>.Enumerator _own;

    internal Entries(IReadOnlyDictionary<string, T> map)
    {
        if (map is Dictionary<string, T> own)
        {
            _isOwn = true;
            _own = own.GetEnumerator();
        }
        else
        {
            _others = map.Count == 0 ? null : map.GetEnumerator();
        }
    }

    public readonly KeyValuePair<string, T> Current => _isOwn ? _own.Current : _others!.Current;

    public readonly Entries<T> GetEnumerator() => this;

    public readonly void Dispose() => _others?.Dispose();

    public bool MoveNext() => _isOwn ? _own.MoveNext() : _others is not null && _others.MoveNext();
}
