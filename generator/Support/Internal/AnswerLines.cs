namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.IO;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>An answer as lines that end in <c>\n</c> or <c>\r\n</c>, and perhaps in <c>\r</c> alone; without these, and without a byte order mark.</summary>
[Embedded]
internal sealed class AnswerLines : IDisposable
{
    private readonly AnswerBuffer _buffer;
    private readonly bool _endsAtReturn;
    private int _scanned;
    private int _length;
    private bool _isAtStart = true;
    private bool _isBehindReturn;

    internal AnswerLines(Stream stream, int limit, bool endsAtReturn)
    {
        _buffer = new AnswerBuffer(stream, limit);
        _endsAtReturn = endsAtReturn;
    }

    /// <summary>Goes to the next line; false at the end. What stands behind the last line's end is one too, if there is anything.</summary>
    internal async ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        while (!FindEnd())
        {
            if (_buffer.IsEnded)
            {
                _length = _buffer.Bytes.Length;
                return _length > 0;
            }

            await _buffer.FillAsync(cancellationToken).ConfigureAwait(false);
        }

        return true;
    }

    /// <summary>Takes the line; good until the next one is gone to.</summary>
    internal ReadOnlySpan<byte> Take()
    {
        var line = _buffer.TakeItem(_length);
        if (_buffer.Bytes is { IsEmpty: false } rest)
        {
            _isBehindReturn = rest[0] == '\r' && _endsAtReturn;
            _buffer.Take(1);
        }

        _scanned = 0;
        line = _isAtStart ? JsonText.WithoutByteOrderMark(line) : line;
        _isAtStart = false;
        return !_endsAtReturn && line is [.., (byte)'\r'] ? line[..^1] : line;
    }

    public void Dispose() => _buffer.Dispose();

    private bool FindEnd()
    {
        if (_isBehindReturn && !_buffer.Bytes.IsEmpty)
        {
            // The second half of an end that was taken with its first.
            _isBehindReturn = false;
            if (_buffer.Bytes[0] == '\n')
            {
                _buffer.Take(1);
            }
        }

        var bytes = _buffer.Bytes;
        var end = _endsAtReturn ? bytes[_scanned..].IndexOfAny((byte)'\n', (byte)'\r') : bytes[_scanned..].IndexOf((byte)'\n');
        _length = _scanned + end;
        _scanned = end < 0 ? bytes.Length : _scanned;
        return end >= 0;
    }
}
