namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Diagnostics.CodeAnalysis;
using global::System.IO;
using global::System.Net;
using global::System.Net.Http;
using global::System.Net.Http.Headers;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>
/// A request body that is sent as it is read, never held whole. The stream stays its caller's, and open. If it can seek, it can be sent again: by a
/// handler that retries, or after a redirect.
/// </summary>
[Embedded]
internal sealed class StreamBody : HttpContent
{
    private const string Parameter = "Body";

    private readonly Stream _stream;
    private readonly long _start;
    private bool _isUsed;

    private StreamBody(Stream stream)
    {
        _stream = stream;
        _start = stream.CanSeek ? stream.Position : 0;
    }

    /// <exception cref="ArgumentException">There is no stream, or it cannot be read.</exception>
    internal static StreamBody Create([NotNull] Stream? stream, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(stream, Parameter);
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream cannot be read; perhaps it is closed.", Parameter);
        }

        var body = new StreamBody(stream);
        body.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        return body;
    }

    /// <param name="mediaType">What it is sent as if it does not say.</param>
    /// <exception cref="ArgumentException">There is no file, or its stream cannot be read, or what it says is no media type.</exception>
    internal static StreamBody OfFile([NotNull] IFile? file, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(file, Parameter);
        return Create(file.Content, file.MediaType is { } own ? Checked(own) : WithoutRange(mediaType));
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Begin();
        return _stream.CopyToAsync(stream, cancellationToken);
    }

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Begin();
        _stream.CopyTo(stream);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _stream.CanSeek ? _stream.Length - _start : 0;
        return _stream.CanSeek;
    }

    private void Begin()
    {
        if (_stream.CanSeek)
        {
            _stream.Position = _start;
        }
        else if (_isUsed)
        {
            throw new InvalidOperationException("The stream was sent already, and cannot be read again.");
        }

        _isUsed = true;
    }

    // A line break would be another header; what is refused as a header's text is no media type either.
    private static string Checked(string mediaType) =>
        MediaTypeHeaderValue.TryParse(mediaType, out var parsed) && parsed.MediaType is { } type && !type.Contains('*')
            ? HeaderOutput.TextOf("Content-Type", Parameter, mediaType)
            : throw new ArgumentException($"'{JsonPath.Shown(mediaType)}' is no media type.", Parameter);

    private static string WithoutRange(string mediaType) => mediaType.Contains('*') ? "application/octet-stream" : mediaType;
}
