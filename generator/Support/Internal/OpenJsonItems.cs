namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System.Collections.Generic;
using global::System.IO;
using global::System.Text.Json;
using global::System.Threading;

/// <summary>The items of a JSON array, of which one at a time is held.</summary>
[Embedded]
internal sealed class OpenJsonItems<T, TJson> : OpenItems<T>
    where TJson : struct, IJson<T>
{
    private JsonReaderState _state;
    private bool _isBegun;

    // Within what has come and is not taken: what was looked at, and where an item begins; -1 between items.
    private int _scanned;
    private int _first = -1;

    internal OpenJsonItems(Stream stream, ConnectionSettings settings)
        : base(stream, settings) =>
        _state = new JsonReaderState(new JsonReaderOptions { MaxDepth = settings.JsonDepth });

    private protected override async IAsyncEnumerator<T> ReadAsync(CancellationToken cancellationToken)
    {
        using var buffer = new AnswerBuffer(Stream, Settings.BodyLimit);
        while (true)
        {
            if (FindItem(buffer))
            {
                yield return Take(buffer);
            }
            else if (buffer.IsEnded)
            {
                yield break;
            }
            else
            {
                await buffer.FillAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Goes to the end of the next item; false where it has not come yet, or there is none.</summary>
    private bool FindItem(AnswerBuffer buffer)
    {
        if (!_isBegun && !SkipByteOrderMark(buffer))
        {
            return false;
        }

        var reader = new Utf8JsonReader(buffer.Bytes.Slice(_scanned), buffer.IsEnded, _state);
        var isFound = false;
        try
        {
            while (!isFound && reader.Read())
            {
                isFound = Note(ref reader);
            }
        }
        catch (JsonException malformed)
        {
            throw new InvalidDataException("The answer is no JSON array. " + JsonPath.Shown(malformed.Message), malformed);
        }

        _state = reader.CurrentState;
        _scanned += (int)reader.BytesConsumed;
        if (_first < 0)
        {
            buffer.Take(_scanned);
            _scanned = 0;
        }

        return isFound;
    }

    /// <summary>Takes notice of a token; true where it ends an item.</summary>
    private bool Note(ref Utf8JsonReader reader)
    {
        if (!_isBegun)
        {
            _isBegun = reader.TokenType == JsonTokenType.StartArray ? true : throw new InvalidDataException("The answer is JSON, but no array.");
            return false;
        }

        if (reader.CurrentDepth != 1)
        {
            return false;
        }

        _first = _first < 0 ? _scanned + (int)reader.TokenStartIndex : _first;
        return reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray);
    }

    private T Take(AnswerBuffer buffer)
    {
        var bytes = buffer.TakeItem(_scanned, _first);
        _scanned = 0;
        _first = -1;
        return JsonItem.Read<T, TJson>(bytes, Settings.JsonDepth);
    }

    // False while it could still be one.
    private bool SkipByteOrderMark(AnswerBuffer buffer)
    {
        var length = buffer.Bytes.Length;
        if (_scanned == 0)
        {
            buffer.Take(length - JsonText.WithoutByteOrderMark(buffer.Bytes).Length);
        }

        return length >= 3 || buffer.IsEnded || _scanned > 0;
    }
}
