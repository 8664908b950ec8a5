namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.IO;
using global::System.Text;

/// <summary>A server-sent event, before it is known what its data is.</summary>
[Embedded]
internal readonly ref struct ReceivedEvent
{
    private readonly ReadOnlySpan<byte> _data;
    private readonly int _jsonDepth;

    internal ReceivedEvent(string name, string? id, TimeSpan? retry, ReadOnlySpan<byte> data, int jsonDepth)
    {
        Name = name;
        Id = id;
        Retry = retry;
        _data = data;
        _jsonDepth = jsonDepth;
    }

    /// <summary>What the event is called; <c>message</c> where it has no name.</summary>
    internal string Name { get; }

    /// <summary>The last id that the server gave; null before the first.</summary>
    internal string? Id { get; }

    internal TimeSpan? Retry { get; }

    /// <exception cref="InvalidDataException">The data is no JSON, or does not fit.</exception>
    internal T Json<T, TJson>()
        where TJson : struct, IJson<T> => JsonItem.Read<T, TJson>(_data, _jsonDepth);

    /// <exception cref="InvalidDataException">The data does not fit.</exception>
    internal T Text<T, TText>()
        where TText : struct, IText<T> =>
        default(TText).TryParse(Encoding.UTF8.GetString(_data), out var value)
            ? value
            : throw new InvalidDataException($"The data of the event '{JsonPath.Shown(Name)}' is not {default(TText).Kind}.");
}
