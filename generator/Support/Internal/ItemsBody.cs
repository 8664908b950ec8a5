namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Buffers;
using global::System.Collections.Generic;
using global::System.Diagnostics.CodeAnalysis;
using global::System.IO;
using global::System.Net;
using global::System.Net.Http;
using global::System.Text.Encodings.Web;
using global::System.Text.Json;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>A request body of many JSON values, of which one at a time is held: a line each, or the items of an array.</summary>
[Embedded]
internal sealed class ItemsBody<T, TJson> : HttpContent
    where TJson : struct, IJson<T>
{
    private readonly IAsyncEnumerable<T> _items;
    private readonly bool _isArray;

    // Items are written long after the request was made, and are checked as the rest of it.
    private readonly bool _isChecked = RequestCheck.IsOn;

    /// <param name="isArray">Whether the values are the items of an array; else each has a line.</param>
    /// <exception cref="ArgumentException">There are no items, not even none.</exception>
    internal ItemsBody([NotNull] IAsyncEnumerable<T>? items, string mediaType, bool isArray)
    {
        ArgumentNullException.ThrowIfNull(items, "Body");
        _items = items;
        _isArray = isArray;
        Headers.TryAddWithoutValidation("Content-Type", mediaType);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var written = new ArrayBufferWriter<byte>();
        await using var writer = new Utf8JsonWriter(
            written, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        var isFirst = true;
        await foreach (var item in _items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            Write(writer, written, item, isFirst);
            isFirst = false;
            await stream.WriteAsync(written.WrittenMemory, cancellationToken).ConfigureAwait(false);

            // An item that waits for the next one is late: whoever yields slowly wants it to arrive.
            await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        }

        if (_isArray)
        {
            written.Clear();
            written.Write(isFirst ? "[]"u8 : "]"u8);
            await stream.WriteAsync(written.WrittenMemory, cancellationToken).ConfigureAwait(false);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    private void Write(Utf8JsonWriter writer, ArrayBufferWriter<byte> written, T item, bool isFirst)
    {
        written.Clear();
        if (_isArray)
        {
            written.Write(isFirst ? "["u8 : ","u8);
        }

        writer.Reset();
        try
        {
            using (RequestCheck.While(_isChecked))
            {
                default(TJson).Write(writer, item);
            }

            writer.Flush();
        }
        catch (Exception refused) when (JsonOutput.IsRefusal(refused))
        {
            writer.Flush();
            throw JsonOutput.Refused(refused, written.WrittenSpan.Slice(_isArray ? 1 : 0));
        }

        if (!_isArray)
        {
            written.Write("\n"u8);
        }
    }
}
