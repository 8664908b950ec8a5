namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Buffers;
using global::System.IO;
using global::System.Net.Http;

/// <summary>An answer's body in pooled memory, while it arrives and until it is read. The limits count the bytes that arrive here, after any decompression.</summary>
[Embedded]
internal struct ReceivedBody
{
    // A server's Content-Length is a claim: it sizes the first buffer only up to here.
    private const int LargestFirstBuffer = 1 << 20;
    private const int SmallestFirstBuffer = 1 << 12;

    private readonly int _limit;
    private byte[]? _buffer;
    private int _length;

    internal ReceivedBody(Stream stream, HttpContent content, BodyUse use, ConnectionSettings settings)
    {
        // A stream over memory knows its length, and costs no header that would have to be made for the question.
        var announced = stream.CanSeek ? stream.Length : content.Headers.ContentLength;
        _limit = LimitOf(use, announced, settings);
        _buffer = ArrayPool<byte>.Shared.Rent(FirstBufferLength(announced, _limit));
    }

    /// <summary>Whether there was more than the limit allowed.</summary>
    internal bool IsCut { get; private set; }

    internal readonly ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _length);

    /// <summary>The same for what reads a stream; it must not outlive the body.</summary>
    internal readonly Stream OpenRead() => new MemoryStream(_buffer ?? Array.Empty<byte>(), 0, _length, writable: false);

    /// <summary>Where the next bytes go; never empty.</summary>
    internal readonly Memory<byte> Free => _buffer.AsMemory(_length);

    /// <summary>Whether the exception of a read says that the answer broke off. The last two are what decompression throws.</summary>
    internal static bool IsBroken(Exception thrown) => thrown is IOException or InvalidDataException or InvalidOperationException;

    /// <summary>What <c>HttpClient</c> makes of it when it reads a body itself, so that callers have one exception to catch.</summary>
    internal static HttpRequestException BrokenOff(Exception broken) => new(
        broken is HttpIOException known ? known.HttpRequestError : HttpRequestError.Unknown,
        "The answer broke off while its body was being read.",
        broken);

    /// <summary>Takes what was read into the free part; false when that was the last of the body, or more than the limit.</summary>
    internal bool Take(int count)
    {
        _length += count;
        if (_length > _limit)
        {
            _length = _limit;
            IsCut = true;
        }
        else if (_length == _buffer!.Length && count > 0)
        {
            Grow();
        }

        return count > 0 && !IsCut;
    }

    internal readonly void Return()
    {
        if (_buffer is not null)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
        }
    }

    // Of a body that is too large anyway, no more is read than is kept.
    private static int LimitOf(BodyUse use, long? announced, ConnectionSettings settings) => use switch
    {
        BodyUse.Read when announced > settings.BodyLimit => Math.Min(settings.KeptBodyLimit, settings.BodyLimit),
        BodyUse.Read => settings.BodyLimit,
        _ => settings.KeptBodyLimit,
    };

    // One byte more than announced, so that the read that finds the end needs no larger buffer.
    private static int FirstBufferLength(long? announced, int limit) =>
        (int)Math.Min(Math.Max((announced ?? 0) + 1, SmallestFirstBuffer), Math.Min((long)limit + 1, LargestFirstBuffer));

    private void Grow()
    {
        var full = _buffer!;
        _buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Min(full.Length * 2L, _limit + 1L), Array.MaxLength));
        full.CopyTo(_buffer, 0);
        ArrayPool<byte>.Shared.Return(full);
    }
}
