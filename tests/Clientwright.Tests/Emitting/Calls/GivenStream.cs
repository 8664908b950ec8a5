namespace Clientwright.Tests.Emitting.Calls;

/// <summary>The body of an answer as a network may deliver it: in pieces, never to its end, or broken off.</summary>
internal sealed class GivenStream(byte[] bytes) : Stream
{
    private int _position;

    /// <summary>How many bytes a read gives at most.</summary>
    public int Step { get; init; } = int.MaxValue;

    /// <summary>Whether a read behind the last byte waits for ever.</summary>
    public bool EndsNever { get; init; }

    /// <summary>Whether that read can be cancelled.</summary>
    public bool IsObedient { get; init; } = true;

    /// <summary>Called when such a read has begun to wait.</summary>
    public Action? WhenWaiting { get; init; }

    /// <summary>Thrown by the read behind the last byte.</summary>
    public Exception? Fault { get; init; }

    public bool IsDisposed { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        var count = Math.Min(Math.Min(buffer.Length, Step), bytes.Length - _position);
        if (count > 0)
        {
            bytes.AsMemory(_position, count).CopyTo(buffer);
            _position += count;
            return count;
        }

        if (Fault is not null)
        {
            throw Fault;
        }

        if (EndsNever)
        {
            WhenWaiting?.Invoke();
            await Task.Delay(Timeout.Infinite, IsObedient ? cancellationToken : CancellationToken.None);
        }

        return 0;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
