namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Buffers;
using global::System.Globalization;
using global::System.IO;
using global::System.Text;

/// <summary>The lines of a server-sent event as they come (WHATWG HTML section 9.2.6).</summary>
[Embedded]
internal sealed class EventBlock
{
    private const string Unnamed = "message";

    private readonly ArrayBufferWriter<byte> _data = new();
    private readonly int _limit;
    private string _name = "";
    private string? _id;
    private TimeSpan? _retry;

    internal EventBlock(int limit) => _limit = limit;

    internal ReadOnlySpan<byte> Data => _data.WrittenCount == 0 ? default : _data.WrittenSpan[..^1];

    internal string Name => _name.Length == 0 ? Unnamed : _name;

    /// <summary>Takes a line; true if it ends an event that has data.</summary>
    internal bool Add(ReadOnlySpan<byte> line)
    {
        if (line.IsEmpty)
        {
            if (_data.WrittenCount > 0)
            {
                return true;
            }

            _name = "";
            return false;
        }

        var colon = line.IndexOf((byte)':');
        var name = colon < 0 ? line : line[..colon];
        var value = colon < 0 ? default : line[(colon + 1)..];
        Set(name, value is [(byte)' ', ..] ? value[1..] : value);
        return false;
    }

    internal ReceivedEvent ToEvent(int jsonDepth) => new(Name, _id, _retry, Data, jsonDepth);

    /// <summary>Forgets the event, but not the id, which holds until there is another.</summary>
    internal void Clear()
    {
        _data.Clear();
        _name = "";
        _retry = null;
    }

    private void Set(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if (name.SequenceEqual("data"u8))
        {
            if (_data.WrittenCount + (long)value.Length > _limit)
            {
                throw new InvalidDataException("An event of the answer is larger than the client's limit.");
            }

            _data.Write(value);
            _data.Write("\n"u8);
        }
        else if (name.SequenceEqual("event"u8))
        {
            _name = Encoding.UTF8.GetString(value);
        }
        else if (name.SequenceEqual("id"u8) && !value.Contains((byte)0))
        {
            _id = value.IsEmpty ? null : Encoding.UTF8.GetString(value);
        }
        else if (name.SequenceEqual("retry"u8)
            && int.TryParse(Encoding.UTF8.GetString(value), NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds))
        {
            _retry = TimeSpan.FromMilliseconds(milliseconds);
        }
    }
}
