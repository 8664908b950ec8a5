namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Collections.Generic;
using global::System.IO;
using global::System.Net.Http;
using global::System.Text;
using global::System.Threading;

/// <summary>Server-sent events.</summary>
[Embedded]
internal sealed class OpenEvents<TEvent> : OpenItems<TEvent>
    where TEvent : class
{
    private readonly EventReader<TEvent> _read;
    private readonly string? _last;
    private readonly byte[]? _end;

    /// <param name="last">The name of the event that is the last one; null where none is told by its name.</param>
    /// <param name="end">The data of what comes behind the last event, and is none; null where nothing does.</param>
    internal OpenEvents(Stream stream, ConnectionSettings settings, EventReader<TEvent> read, string? last, string? end)
        : base(stream, settings)
    {
        _read = read;
        _last = last;
        _end = end is null ? null : Encoding.UTF8.GetBytes(end);
    }

    private protected override async IAsyncEnumerator<TEvent> ReadAsync(CancellationToken cancellationToken)
    {
        using var lines = new AnswerLines(Stream, Settings.BodyLimit, endsAtReturn: true);
        var block = new EventBlock(Settings.BodyLimit);
        while (await lines.MoveNextAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!block.Add(lines.Take()))
            {
                continue;
            }

            if (IsEnd(block))
            {
                yield break;
            }

            if (_read(block.ToEvent(Settings.JsonDepth)) is { } known)
            {
                yield return known;
            }

            if (block.Name == _last)
            {
                yield break;
            }

            block.Clear();
        }

        // Whoever declares an end is told when it did not come. It may lack the empty line behind it: what is the end is no other data cut off.
        if ((_last is not null || _end is not null) && !IsEnd(block))
        {
            throw new HttpRequestException(HttpRequestError.ResponseEnded, "The events of the answer ended before the last one.");
        }
    }

    private bool IsEnd(EventBlock block) => _end is not null && block.Data.SequenceEqual(_end);
}
