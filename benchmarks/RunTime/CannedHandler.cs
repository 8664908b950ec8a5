namespace Benchmarks;

/// <summary>
/// The server of one row, without sockets: takes the request's body, as a transport does, and answers at once and always alike.
/// So only the clients' own work is measured.
/// </summary>
internal sealed class CannedHandler(Row row) : HttpMessageHandler
{
    private readonly CannedAnswer _answer = CannedAnswer.Of(row);

    /// <summary>What is done with each request that comes; for the check of what contenders send.</summary>
    public Action<HttpRequestMessage, byte[]>? Seen { get; set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Seen is { } seen)
        {
            using var copy = new MemoryStream();
            request.Content?.CopyToAsync(copy, cancellationToken).GetAwaiter().GetResult();
            seen(request, copy.ToArray());
        }
        else
        {
            request.Content?.CopyToAsync(Sink.Instance, cancellationToken).GetAwaiter().GetResult();
        }

        var response = new HttpResponseMessage(_answer.Status) { RequestMessage = request };
        if (_answer.Location is not null)
        {
            response.Headers.TryAddWithoutValidation("Location", _answer.Location);
        }

        if (_answer.ETag is not null)
        {
            response.Headers.TryAddWithoutValidation("ETag", _answer.ETag);
        }

        if (_answer.Body is not null)
        {
            response.Content = new ByteArrayContent(_answer.Body);
            response.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=utf-8");
        }

        return Task.FromResult(response);
    }

    // Stream.Null is asked for nothing: some contents look at what they write to.
    private sealed class Sink : Stream
    {
        public static readonly Sink Instance = new();

        private static long _taken;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => _taken;

        public override long Position
        {
            get => _taken;
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
        }

        public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public override void Write(byte[] buffer, int offset, int count) => _taken += count;

        public override void Write(ReadOnlySpan<byte> buffer) => _taken += buffer.Length;

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            _taken += count;
            return Task.CompletedTask;
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            _taken += buffer.Length;
            return ValueTask.CompletedTask;
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
