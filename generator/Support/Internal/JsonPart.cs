namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Buffers;
using global::System.Text.Json;

/// <summary>
/// A part of a body that is looked at before it is written, in memory of its own. A thread keeps one for the next time; a part within
/// a part gets another.
/// </summary>
[Embedded]
internal sealed class JsonPart
{
    private const int LargestKept = 1 << 16;

    [ThreadStatic]
    private static JsonPart? t_part;

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _writer;

    private JsonPart(JsonWriterOptions options) => _writer = new Utf8JsonWriter(_buffer, options);

    internal static JsonPart Take(JsonWriterOptions options)
    {
        var part = t_part;
        t_part = null;
        return part is not null && part._writer.Options is var own && own.MaxDepth == options.MaxDepth && own.Encoder == options.Encoder
            ? part
            : new JsonPart(options);
    }

    /// <summary>Writes the value; what is returned holds until the part is.</summary>
    internal ReadOnlySpan<byte> Write<T, TJson>(T value)
        where TJson : struct, IJson<T>
    {
        default(TJson).Write(_writer, value);
        _writer.Flush();
        return _buffer.WrittenSpan;
    }

    internal void Return()
    {
        if (_buffer.Capacity <= LargestKept)
        {
            _buffer.ResetWrittenCount();
            _writer.Reset();
            t_part = this;
        }
    }
}
