namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.IO;
using global::System.Text.Json;

/// <summary>A value that is one of many in an answer.</summary>
[Embedded]
internal static class JsonItem
{
    /// <exception cref="InvalidDataException">It is no JSON, or does not fit; the message says where.</exception>
    internal static T Read<T, TJson>(ReadOnlySpan<byte> bytes, int depth)
        where TJson : struct, IJson<T>
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = depth });
        try
        {
            reader.Read();
            var value = default(TJson).Read(ref reader);
            reader.Read(); // the reader itself refuses anything but white space behind the value
            return value;
        }
        catch (JsonMismatchException mismatch)
        {
            throw new InvalidDataException("An item of the answer does not fit. " + JsonPath.Locate(bytes, mismatch.Position, mismatch.Message), mismatch);
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            // InvalidOperationException is what the reader throws for a string that is not valid UTF-8.
            throw new InvalidDataException(
                "An item of the answer is no JSON. " + JsonPath.Locate(bytes, reader.TokenStartIndex, JsonPath.Shown(malformed.Message)), malformed);
        }
    }
}
