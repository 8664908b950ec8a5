namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Buffers;
using global::System.IO;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>The part of an answer that has come and is not taken yet, in pooled memory: one item at most, within the limit for read bodies.</summary>
[Embedded]
internal sealed class AnswerBuffer : IDisposable
{
    private const int FirstLength = 1 << 12;

    private readonly Stream _stream;
    private readonly int _limit;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstLength);
    private int _start;
    private int _end;
    private bool _isReading;

    internal AnswerBuffer(Stream stream, int limit)
    {
        _stream = stream;
        _limit = limit;
    }

    /// <summary>Whether nothing more will come.</summary>
    internal bool IsEnded { get; private set; }

    internal ReadOnlySpan<byte> Bytes => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Takes bytes; what is given of them is good until more are read.</summary>
    internal ReadOnlySpan<byte> Take(int length)
    {
        var taken = _buffer.AsSpan(_start, length);
        _start += length;
        return taken;
    }

    /// <summary>Takes the bytes of an item, and what stands before it.</summary>
    /// <exception cref="InvalidDataException">The item is larger than the client's limit.</exception>
    internal ReadOnlySpan<byte> TakeItem(int length, int start = 0) => length - start <= _limit ? Take(length)[start..] : throw TooLarge();

    /// <exception cref="InvalidDataException">An item is larger than the client's limit.</exception>
    /// <exception cref="HttpRequestException">The answer broke off.</exception>
    internal async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        MakeRoom();
        _isReading = true;
        int read;
        try
        {
            read = await _stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception broken) when (ReceivedBody.IsBroken(broken))
        {
            throw ReceivedBody.BrokenOff(broken);
        }

        _isReading = false;
        _end += read;
        IsEnded = read == 0;
    }

    // Not returned when a read failed or was given up: the stream may still write into it.
    public void Dispose()
    {
        if (!_isReading)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
        }

        _buffer = Array.Empty<byte>();
        _start = _end = 0;
        _stream.Dispose();
    }

    private void MakeRoom()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end > _limit)
        {
            throw TooLarge();
        }

        if (_end == _buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(_end * 2L, Array.MaxLength));
            _buffer.AsSpan(0, _end).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }
    }

    private static InvalidDataException TooLarge() => new("An item of the answer is larger than the client's limit.");
}
