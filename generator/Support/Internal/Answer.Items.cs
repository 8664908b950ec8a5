namespace Clientwright.Support;

using global::System.Collections.Generic;
using global::System.Diagnostics.CodeAnalysis;

/// <content>A body of many items, which are read while they come. As with a stream, it is the last that is read of an answer.</content>
internal ref partial struct Answer
{
    /// <summary>Gives the values on the lines of the body.</summary>
    internal readonly bool TryReadJsonLines<T, TJson>(out IAsyncEnumerable<T> value)
        where TJson : struct, IJson<T>
    {
        TryReadStream(out var stream);
        value = new OpenJsonLines<T, TJson>(stream, _connection.Settings);
        return true;
    }

    /// <summary>The same of a body that may be empty.</summary>
    internal readonly bool TryReadOptionalJsonLines<T, TJson>([NotNullWhen(true)] out IAsyncEnumerable<T>? value)
        where TJson : struct, IJson<T>
    {
        value = TryReadOptionalStream(out var stream) ? new OpenJsonLines<T, TJson>(stream, _connection.Settings) : null;
        return value is not null;
    }

    /// <summary>Gives the items of the JSON array that the body is.</summary>
    internal readonly bool TryReadJsonItems<T, TJson>(out IAsyncEnumerable<T> value)
        where TJson : struct, IJson<T>
    {
        TryReadStream(out var stream);
        value = new OpenJsonItems<T, TJson>(stream, _connection.Settings);
        return true;
    }

    /// <summary>The same of a body that may be empty.</summary>
    internal readonly bool TryReadOptionalJsonItems<T, TJson>([NotNullWhen(true)] out IAsyncEnumerable<T>? value)
        where TJson : struct, IJson<T>
    {
        value = TryReadOptionalStream(out var stream) ? new OpenJsonItems<T, TJson>(stream, _connection.Settings) : null;
        return value is not null;
    }

    /// <summary>Gives the events of the body.</summary>
    internal readonly bool TryReadEvents<TEvent>(out IAsyncEnumerable<TEvent> value, EventReader<TEvent> read, string? last = null, string? end = null)
        where TEvent : class
    {
        TryReadStream(out var stream);
        value = new OpenEvents<TEvent>(stream, _connection.Settings, read, last, end);
        return true;
    }

    /// <summary>The same of a body that may be empty.</summary>
    internal readonly bool TryReadOptionalEvents<TEvent>(
        [NotNullWhen(true)] out IAsyncEnumerable<TEvent>? value, EventReader<TEvent> read, string? last = null, string? end = null)
        where TEvent : class
    {
        value = TryReadOptionalStream(out var stream) ? new OpenEvents<TEvent>(stream, _connection.Settings, read, last, end) : null;
        return value is not null;
    }
}
