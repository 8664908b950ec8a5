using System.Buffers;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Benchmarks.Floor;

/// <summary>A JSON body in a pooled buffer, which goes back only when it was sent to its end: a server may answer while it is still being read.</summary>
internal sealed class PooledContent : HttpContent, IBufferWriter<byte>
{
    // Validation guards against writers that are wrong; this one is tested.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    private byte[] _buffer;
    private int _length;
    private bool _isSent;

    private PooledContent(int expectedLength)
    {
        _buffer = ArrayPool<byte>.Shared.Rent(expectedLength);
        Headers.TryAddWithoutValidation("Content-Type", "application/json");
    }

    public static PooledContent Write<T>(T value, Action<Utf8JsonWriter, T> write, int expectedLength)
    {
        var content = new PooledContent(expectedLength);
        var writer = _writer ??= new Utf8JsonWriter(content, Options);
        writer.Reset(content);
        write(writer, value);
        writer.Flush();
        writer.Reset(Stream.Null);
        return content;
    }

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_buffer.Length - _length < Math.Max(sizeHint, 1))
        {
            var larger = ArrayPool<byte>.Shared.Rent(_length + Math.Max(sizeHint, _length));
            _buffer.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        return _buffer.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(_buffer.AsMemory(0, _length), cancellationToken).ConfigureAwait(false);
        Volatile.Write(ref _isSent, true);
    }

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        stream.Write(_buffer, 0, _length);

    protected override bool TryComputeLength(out long length)
    {
        length = _length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && Volatile.Read(ref _isSent))
        {
            _isSent = false;
            ArrayPool<byte>.Shared.Return(_buffer);
        }

        base.Dispose(disposing);
    }
}
