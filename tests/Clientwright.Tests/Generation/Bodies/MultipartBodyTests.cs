namespace Clientwright.Tests.Generation.Bodies;

/// <summary>Bodies of parts, byte for byte.</summary>
public sealed class MultipartBodyTests
{
    [Fact]
    public Task A_part_stands_as_its_type_does() => Wire.RunAsync(
        """
          Address: { fields: { city: string } }
          Colour: { enum: [red], closed: true }

        """,
        """
        endpoint: Upload
        route: POST /upload
        body:
          as: multipart
          fields:
            id: int32
            colour: Colour
            kind: { type: string, const: album }
            address: Address
            previous: list<Address>
            each?: { type: list<Address>, part: { each: true } }
            tags: list<string>
            numbers: { type: list<int32>, part: { type: application/json } }
            raw: { type: bytes, part: { type: image/png, filename: raw.png } }
            stream?: binary
            picture: { type: file, part: { type: image/jpeg, filename: picture.jpg } }
            more: list<file>
            note?: string | null
            count?: int32
        responses:
          204: { is: Stored, means: Done. }
        """,
        """"
        server.Status = 204;
        var body = new UploadBody
        {
            Id = 7,
            Colour = Colour.Red,
            Address = new() { City = "Ü" },
            Previous = [new() { City = "Y" }, new() { City = "Z" }],
            Each = [new() { City = "A" }, new() { City = "B" }],
            Tags = ["a", "b"],
            Numbers = [1, 2],
            Raw = new byte[] { (byte)'r' },
            Stream = new MemoryStream([(byte)'s']),
            Picture = new(new byte[] { (byte)'p' }),
            More = [new(new byte[] { (byte)'1' }, "Ü \"1\".txt", "text/plain"), new(new MemoryStream([(byte)'2']))],
            Note = new("n"),
        };
        (await client.UploadAsync(new() { Body = body })).GetOrThrow();
        var boundary = server.SentType!["multipart/form-data; boundary=".Length..];
        Assert.Matches("^[0-9A-F]{32}$", boundary);
        var expected = """
            --B
            Content-Type: text/plain; charset=utf-8
            Content-Disposition: form-data; name="id"

            7
            --B
            Content-Type: text/plain; charset=utf-8
            Content-Disposition: form-data; name="colour"

            red
            --B
            Content-Type: text/plain; charset=utf-8
            Content-Disposition: form-data; name="kind"

            album
            --B
            Content-Type: application/json
            Content-Disposition: form-data; name="address"

            {"city":"Ü"}
            --B
            Content-Type: application/json
            Content-Disposition: form-data; name="previous"

            [{"city":"Y"},{"city":"Z"}]
            --B
            Content-Type: application/json
            Content-Disposition: form-data; name="each"

            {"city":"A"}
            --B
            Content-Type: application/json
            Content-Disposition: form-data; name="each"

            {"city":"B"}
            --B
            Content-Type: text/plain; charset=utf-8
            Content-Disposition: form-data; name="tags"

            a
            --B
            Content-Type: text/plain; charset=utf-8
            Content-Disposition: form-data; name="tags"

            b
            --B
            Content-Type: application/json
            Content-Disposition: form-data; name="numbers"

            [1,2]
            --B
            Content-Type: image/png
            Content-Disposition: form-data; name="raw"; filename="raw.png"

            r
            --B
            Content-Type: application/octet-stream
            Content-Disposition: form-data; name="stream"

            s
            --B
            Content-Type: image/jpeg
            Content-Disposition: form-data; name="picture"; filename="picture.jpg"

            p
            --B
            Content-Type: text/plain
            Content-Disposition: form-data; name="more"; filename="Ü %221%22.txt"

            1
            --B
            Content-Type: application/octet-stream
            Content-Disposition: form-data; name="more"

            2
            --B
            Content-Type: text/plain; charset=utf-8
            Content-Disposition: form-data; name="note"

            n
            --B--

            """;
        Assert.Equal(expected, server.Sent.Replace(boundary, "B").Replace("\r\n", "\n"));
        Assert.Equal(server.SentBytes.Length, server.SentLength);

        (await client.UploadAsync(new() { Body = body })).GetOrThrow();
        Assert.NotEqual(boundary, server.SentType!["multipart/form-data; boundary=".Length..]);

        foreach (var name in new[] { "a\r\nX: y", "a\0", "\uD800" })
        {
            await Assert.ThrowsAsync<ArgumentException>("Body", () => client.UploadAsync(new() { Body = body with { Picture = new(new byte[] { 1 }, name) } }));
        }

        await Assert.ThrowsAsync<ArgumentException>("Body", () => client.UploadAsync(new() { Body = body with { Picture = new(new byte[] { 1 }, "a", "a/b\r\nX: y") } }));
        await Assert.ThrowsAsync<ArgumentNullException>("Body", () => client.UploadAsync(new() { Body = body with { Picture = null! } }));
        await Assert.ThrowsAsync<ArgumentNullException>("Body", () => client.UploadAsync(new() { Body = body with { Tags = null! } }));
        await Assert.ThrowsAsync<ArgumentNullException>("Body", () => client.UploadAsync(new() { Body = body with { Tags = ["a", null!] } }));
        """");

    [Fact]
    public Task Other_kinds_of_multipart_and_types_of_the_API() => Wire.RunAsync(
        "  Upload: { fields: { id?: int32, \"a\\\"\\n\": string } }\n",
        """
        endpoint: Mix
        route: POST /mix
        body?: { type: Upload, as: multipart/mixed }
        responses:
          204: { is: Stored, means: Done. }
        """,
        """
        server.Status = 204;
        (await client.MixAsync(new() { Body = new() { A = "x" } })).GetOrThrow();
        var boundary = server.SentType!["multipart/mixed; boundary=".Length..];
        Assert.Equal(
            "--B\nContent-Type: text/plain; charset=utf-8\nContent-Disposition: inline; name=\"a%22%0A\"\n\nx\n--B--\n",
            server.Sent.Replace(boundary, "B").Replace("\r\n", "\n"));
        (await client.MixAsync()).GetOrThrow();
        Assert.Null(server.SentType);
        """);
}
