namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Buffers;
using global::System.IO;
using global::System.Net;
using global::System.Net.Http;
using global::System.Text.Encodings.Web;
using global::System.Text.Json;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>
/// A JSON request body in pooled memory. The memory goes back to the pool only once the content is disposed and no
/// serialization is running; otherwise the garbage collector takes it. Over HTTP/2 a server may answer before it has
/// read the body, and a buffer that was refilled too early would send another caller's bytes.
/// </summary>
[Embedded]
internal sealed class JsonBody : HttpContent, IBufferWriter<byte>
{
    private const int InitialLength = 512;
    private const int LargestExpected = 1 << 16;

    // Bit 31: disposed. The rest counts running serializations.
    private const int Disposed = int.MinValue;

    [ThreadStatic]
    private static Utf8JsonWriter? t_writer;

    private byte[] _buffer;
    private int _length;
    private int _state;

    private JsonBody(int expectedLength) => _buffer = ArrayPool<byte>.Shared.Rent(expectedLength);

    /// <exception cref="ArgumentException">A part of the value has no JSON; the exception says which.</exception>
    internal static JsonBody Create<T, TJson>(T value)
        where TJson : struct, IJson<T> => Create<T, TJson>(value, "application/json");

    /// <exception cref="ArgumentException">A part of the value has no JSON; the exception says which.</exception>
    internal static JsonBody Create<T, TJson>(T value, string mediaType)
        where TJson : struct, IJson<T>
    {
        var body = new JsonBody(Lengths<TJson>.Expected);
        body.Headers.TryAddWithoutValidation("Content-Type", mediaType);

        // Taken out while in use, so that a writer that is still at work is never handed out again.
        var writer = t_writer ?? new Utf8JsonWriter(Stream.Null, WriterOptions);
        t_writer = null;
        writer.Reset(body);
        try
        {
            default(TJson).Write(writer, value);
            writer.Flush();
        }
        catch (Exception refused) when (JsonOutput.IsRefusal(refused))
        {
            writer.Flush();
            var written = body._buffer.AsSpan(0, body._length).ToArray();
            body.Dispose();
            throw JsonOutput.Refused(refused, written);
        }

        writer.Reset(Stream.Null);
        t_writer = writer;
        Lengths<TJson>.Learn(body._length);
        return body;
    }

    void IBufferWriter<byte>.Advance(int count) => _length += count;

    Memory<byte> IBufferWriter<byte>.GetMemory(int sizeHint)
    {
        Reserve(sizeHint);
        return _buffer.AsMemory(_length);
    }

    Span<byte> IBufferWriter<byte>.GetSpan(int sizeHint)
    {
        Reserve(sizeHint);
        return _buffer.AsSpan(_length);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Enter();

        // Left only when the write ended well: one that failed or was cancelled may still be reading the buffer.
        await stream.WriteAsync(_buffer.AsMemory(0, _length), cancellationToken).ConfigureAwait(false);
        Leave();
    }

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Enter();
        stream.Write(_buffer, 0, _length);
        Leave();
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && Interlocked.Or(ref _state, Disposed) == 0)
        {
            ReturnBuffer();
        }

        base.Dispose(disposing);
    }

    // Bodies of one type are about as long as each other, and one that has to grow is copied.
    private static class Lengths<TJson>
    {
        internal static int Expected { get; private set; } = InitialLength;

        internal static void Learn(int length) => Expected = Math.Clamp(length, Expected, LargestExpected);
    }

    // Relaxed, since the body is never part of HTML: a '&' in an address stays one.
    private static JsonWriterOptions WriterOptions => new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private void Enter()
    {
        if (Interlocked.Increment(ref _state) < 0)
        {
            Interlocked.Decrement(ref _state);
            throw new ObjectDisposedException(nameof(JsonBody));
        }
    }

    private void Leave()
    {
        if (Interlocked.Decrement(ref _state) == Disposed)
        {
            ReturnBuffer();
        }
    }

    private void ReturnBuffer()
    {
        var buffer = _buffer;
        _buffer = Array.Empty<byte>();
        ArrayPool<byte>.Shared.Return(buffer);
    }

    private void Reserve(int sizeHint)
    {
        if (_buffer.Length - _length < Math.Max(sizeHint, 1))
        {
            var larger = ArrayPool<byte>.Shared.Rent(checked(_length + Math.Max(sizeHint, _length)));
            _buffer.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }
    }
}
