namespace Clientwright.Tests.Generation.Bodies;

/// <summary>Bodies of bytes: at once, as a stream, and as a file.</summary>
public sealed class StreamBodyTests
{
    private const string Api = "";

    [Fact]
    public Task Bytes_at_once() => Wire.RunAsync(
        Api,
        """
        endpoint: Draw
        route: PUT /picture
        body: { type: bytes, as: image/png }
        responses:
          200: { is: Drawn, means: Here it is., body: { type: bytes, as: binary } }
          404: { is: Missing, means: No., body?: { type: bytes, as: binary } }
        """,
        """
        var bytes = new byte[] { 0x89, 0x50, 0, 0xFF };
        server.Content = new System.Net.Http.ByteArrayContent(bytes);
        var result = await client.DrawAsync(new() { Body = bytes });
        Assert.Equal(bytes, server.SentBytes);
        Assert.Equal("image/png", server.SentType);
        Assert.Equal("application/octet-stream", server.Header("Accept"));
        Assert.Equal(bytes, result.GetOrThrow().Body.ToArray());

        client = new WireClient(new System.Net.Http.HttpMessageInvoker(server), new() { BodyLimit = 3 });
        server.Content = new System.Net.Http.ByteArrayContent(bytes);
        Assert.Equal(UnexpectedReason.BodyTooLarge, Assert.IsType<DrawResult.Unexpected>(await client.DrawAsync(new() { Body = bytes })).Reason);

        server.Status = 404;
        server.Content = new System.Net.Http.ByteArrayContent([]);
        Assert.Null(Assert.IsType<DrawResult.Missing>(await client.DrawAsync(new() { Body = bytes })).Body);
        """);

    [Fact]
    public Task A_stream_is_sent_as_it_is_read_and_stays_open() => Wire.RunAsync(
        Api,
        """
        endpoint: Upload
        route: PUT /blob
        body?: binary
        responses:
          204: { is: Stored, means: Done. }
        """,
        """
        server.Status = 204;
        var stream = new MemoryStream([1, 2, 3, 4]) { Position = 1 };
        (await client.UploadAsync(new() { Body = stream })).GetOrThrow();
        Assert.Equal(new byte[] { 2, 3, 4 }, server.SentBytes);
        Assert.Equal(("application/octet-stream", 3L), (server.SentType, server.SentLength));
        Assert.True(stream.CanRead);

        // Sent once more, it is the same: what can seek is sent from where it stood.
        stream.Position = 1;
        server.Reads = 2;
        (await client.UploadAsync(new() { Body = stream })).GetOrThrow();
        Assert.Equal(new byte[] { 2, 3, 4 }, server.SentBytes);

        server.Reads = 1;
        var endless = new System.IO.Compression.GZipStream(new MemoryStream(Convert.FromBase64String("H4sIAAAAAAAAA2MEABvfBaUBAAAA")), System.IO.Compression.CompressionMode.Decompress);
        (await client.UploadAsync(new() { Body = endless })).GetOrThrow();
        Assert.Equal(new byte[] { 1 }, server.SentBytes);
        Assert.Null(server.SentLength);

        (await client.UploadAsync()).GetOrThrow();
        Assert.Null(server.SentType);

        stream.Dispose();
        await Assert.ThrowsAsync<ArgumentException>("Body", () => client.UploadAsync(new() { Body = stream }));
        """);

    [Fact]
    public Task A_result_owns_the_stream_that_it_is_answered_with() => Wire.RunAsync(
        Api,
        """
        endpoint: Download
        route: GET /blob
        responses:
          200:
            is: Found
            means: Here it is.
            headers: { x-size: int32 }
            body: { type: binary, as: image/png }
          404: { is: Missing, means: No., body: { fields: { why: string } } }
        """,
        """"
        var content = new Tracked([1, 2, 3]);
        server.Content = content;
        server.Headers["x-size"] = "3";
        DownloadResult? held;
        await using (var result = await client.DownloadAsync())
        {
            held = result;
            Assert.Equal("image/png", server.Header("Accept"));
            var found = Assert.IsType<DownloadResult.Found>(result);
            Assert.Equal("image/png", found.Headers["Content-Type"]);
            Assert.Equal("3", found.Headers["x-size"]);
            Assert.False(content.IsDisposed);
            var bytes = new MemoryStream();
            await found.Body.CopyToAsync(bytes);
            Assert.Equal(new byte[] { 1, 2, 3 }, bytes.ToArray());
            Assert.False(content.IsDisposed);
        }

        Assert.True(content.IsDisposed);

        // An answer that is none of the declared ones is kept as any other.
        server.Headers.Remove("x-size");
        server.Content = content = new Tracked([1, 2, 3]);
        using (var result = await client.DownloadAsync())
        {
            var unexpected = Assert.IsType<DownloadResult.Unexpected>(result);
            Assert.Equal(UnexpectedReason.MissingHeader, unexpected.Reason);
            Assert.Equal(new byte[] { 1, 2, 3 }, unexpected.RawBody!.Bytes.ToArray());
            Assert.True(content.IsDisposed);
        }

        server.Status = 404;
        server.Content = null;
        server.Answer = """{"why":"because"}""";
        using (var result = await client.DownloadAsync())
        {
            Assert.Equal("because", Assert.IsType<DownloadResult.Missing>(result).Body.Why);
        }
        """");

    [Fact]
    public Task A_file_says_its_media_type_and_name() => Wire.RunAsync(
        Api,
        """
        endpoint: Copy
        route: POST /file
        body: { type: file, as: "*/*" }
        responses:
          200: { is: Copied, means: Here it is., body?: { type: file, as: "image/*" } }
        """,
        """
        server.Content = new System.Net.Http.ByteArrayContent([9])
        {
            Headers = { { "Content-Type", "image/gif; q=1" }, { "Content-Disposition", "attachment; filename=\"a.gif\"; filename*=UTF-8''%c3%a4.gif" } },
        };
        using (var result = await client.CopyAsync(new() { Body = new(new byte[] { 7, 8 }, "b.png", "image/png") }))
        {
            Assert.Equal(new byte[] { 7, 8 }, server.SentBytes);
            Assert.Equal(("image/png", 2L, "image/*"), (server.SentType, server.SentLength, server.Header("Accept")));
            var file = result.GetOrThrow().Body!;
            Assert.Equal(("ä.gif", "image/gif", 9), (file.Name, file.MediaType, file.Content.ReadByte()));
        }

        server.Content = new System.Net.Http.ByteArrayContent([]);
        using (var result = await client.CopyAsync(new() { Body = new(new byte[] { 7 }) }))
        {
            Assert.Equal("application/octet-stream", server.SentType);
            Assert.Null(result.GetOrThrow().Body);
        }

        foreach (var wrong in new[] { "image", "image/*", "image/png\r\nx: y", "" })
        {
            await Assert.ThrowsAsync<ArgumentException>("Body", () => client.CopyAsync(new() { Body = new(new byte[] { 7 }, null, wrong) }));
        }
        """);
}
