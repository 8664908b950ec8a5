namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Buffers;
using global::System.IO;
using global::System.Net.Http;
using global::System.Threading.Tasks;

/// <summary>An answer's body in pooled memory. The limits count the bytes that arrive here, after any decompression.</summary>
[Embedded]
internal readonly struct ReceivedBody
{
    // A server's Content-Length is a claim: it sizes the first buffer only up to here.
    private const int LargestFirstBuffer = 1 << 20;
    private const int SmallestFirstBuffer = 1 << 12;

    private readonly byte[]? _buffer;
    private readonly int _length;

    private ReceivedBody(byte[] buffer, int length, bool isWhole)
    {
        _buffer = buffer;
        _length = length;
        IsCut = !isWhole;
    }

    /// <summary>Whether there was more than the limit allowed.</summary>
    internal bool IsCut { get; }

    internal ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _length);

    internal void Return()
    {
        if (_buffer is not null)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
        }
    }

    internal static async ValueTask<ReceivedBody> ReadAsync(HttpContent content, BodyUse use, ConnectionSettings settings, BodyDeadline deadline)
    {
        var stream = await content.ReadAsStreamAsync(deadline.CancellationToken).ConfigureAwait(false);

        // A stream over memory knows its length, and costs no header that would have to be made for the question.
        var announced = stream.CanSeek ? stream.Length : content.Headers.ContentLength;
        var limit = LimitOf(use, announced, settings);
        var buffer = ArrayPool<byte>.Shared.Rent(FirstBufferLength(announced, limit));
        var length = 0;
        while (true)
        {
            // Not returned to the pool when a read fails or is given up: the stream may still write into it.
            int read;
            try
            {
                var pending = stream.ReadAsync(buffer.AsMemory(length), deadline.CancellationToken);
                read = pending.IsCompletedSuccessfully ? pending.Result : await deadline.WaitAsync(pending).ConfigureAwait(false);
            }
            catch (Exception broken) when (broken is IOException or InvalidDataException or InvalidOperationException)
            {
                // What HttpClient makes of it when it reads a body itself, so that callers have one exception to catch. The last two
                // are what decompression throws.
                var error = broken is HttpIOException known ? known.HttpRequestError : HttpRequestError.Unknown;
                throw new HttpRequestException(error, "The answer broke off while its body was being read.", broken);
            }

            length += read;
            if (read == 0)
            {
                return new ReceivedBody(buffer, length, isWhole: true);
            }

            if (length > limit)
            {
                return new ReceivedBody(buffer, limit, isWhole: false);
            }

            if (length == buffer.Length)
            {
                buffer = Grow(buffer, limit);
            }
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

    private static byte[] Grow(byte[] full, int limit)
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Min(full.Length * 2L, limit + 1L), Array.MaxLength));
        full.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(full);
        return larger;
    }
}
