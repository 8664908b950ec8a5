namespace Hostile.Client.Fuzzing;

/// <summary>Gives its bytes a few at a time, and may break.</summary>
internal sealed class SteppingStream(byte[] bytes, IReadOnlyList<int> steps, int? breaksAt) : Stream
{
    private int _position;
    private int _reads;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_position >= breaksAt)
        {
            throw new IOException("Reset by the fuzzer.");
        }

        var step = steps.Count == 0 ? int.MaxValue : steps[_reads++ % steps.Count];
        var count = Math.Min(Math.Min(step, buffer.Length), (breaksAt ?? bytes.Length) is var end && end < bytes.Length ? end - _position : bytes.Length - _position);
        bytes.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
