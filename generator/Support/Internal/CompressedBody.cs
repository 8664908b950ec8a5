namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.IO;
using global::System.IO.Compression;
using global::System.Net;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>
/// A request body that is compressed while it is sent, and never held (RFC 9110 section 8.4). How long it becomes is known at its end only; it can be sent
/// again where the body inside can.
/// </summary>
[Embedded]
internal sealed class CompressedBody : HttpContent, IBodyAround
{
    private readonly Func<Stream, Stream> _compress;

    private CompressedBody(HttpContent body, string coding, Func<Stream, Stream> compress)
    {
        Body = body;
        _compress = compress;

        // All but its length, which is another's now.
        foreach (var header in body.Headers.NonValidated)
        {
            if (!header.Key.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
            {
                Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        Headers.TryAddWithoutValidation("Content-Encoding", coding);
    }

    public HttpContent Body { get; }

    internal static CompressedBody Gzip(HttpContent body) =>
        new(body, "gzip", static to => new GZipStream(to, CompressionLevel.Optimal, leaveOpen: true));

    internal static CompressedBody Brotli(HttpContent body) =>
        new(body, "br", static to => new BrotliStream(to, CompressionLevel.Optimal, leaveOpen: true));

    // What HTTP calls so has the frame of zlib, which .NET's DeflateStream leaves out.
    internal static CompressedBody Deflate(HttpContent body) =>
        new(body, "deflate", static to => new ZLibStream(to, CompressionLevel.Optimal, leaveOpen: true));

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var compressing = _compress(stream);
        await Body.CopyToAsync(compressing, context, cancellationToken).ConfigureAwait(false);

        // Only of what went well: the end that is written here would make a whole body of one that broke off.
        await compressing.DisposeAsync().ConfigureAwait(false);
    }

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var compressing = _compress(stream);
        Body.CopyTo(compressing, context, cancellationToken);
        compressing.Dispose();
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Body.Dispose();
        }

        base.Dispose(disposing);
    }
}
