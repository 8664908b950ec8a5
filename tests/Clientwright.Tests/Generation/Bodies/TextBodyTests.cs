namespace Clientwright.Tests.Generation.Bodies;

/// <summary>Bodies by their media types: JSON of another name, and texts.</summary>
public sealed class TextBodyTests
{
    [Fact]
    public Task JSON_is_sent_and_asked_for_by_the_media_type_that_the_spec_writes() => Wire.RunAsync(
        """
          Offer:
            fields:
              name?: string
              price?: int32 | null

        """,
        """
        endpoint: Patch
        route: PATCH /offer
        body: { type: Offer, as: application/merge-patch+json }
        responses:
          200: { is: Patched, means: Here it is., body: { type: Offer, as: application/vnd.offer+json;v=1 } }
        """,
        """"
        server.Answer = """{"name":"b"}""";
        var result = await client.PatchAsync(new() { Body = new() { Name = "a", Price = new(null) } });

        Assert.Equal("""{"name":"a","price":null}""", server.Sent);
        Assert.Equal("application/merge-patch+json", server.SentType);
        Assert.Equal("application/vnd.offer+json", server.Header("Accept"));
        Assert.Equal("b", result.GetOrThrow().Body.Name);
        """");

    [Fact]
    public Task Texts_go_as_they_are() => Wire.RunAsync(
        "  Colour: { enum: [red, green] }\n",
        """
        endpoint: Paint
        route: POST /paint
        body?: { type: Colour, as: text }
        responses:
          200: { is: Painted, means: Here it is., body: { type: string, as: text/markdown } }
          4XX: { is: Refused, means: No., body?: { type: int32, as: text } }
        """,
        """"
        server.Content = new System.Net.Http.StringContent("\uFEFF*grün* {\"");
        var result = await client.PaintAsync(new() { Body = Colour.Green });
        Assert.Equal("green", server.Sent);
        Assert.Equal("text/plain; charset=utf-8", server.SentType);
        Assert.Equal("text/markdown", server.Header("Accept"));
        Assert.Equal("*grün* {\"", result.GetOrThrow().Body);

        server.Content = new System.Net.Http.StringContent("grün", Encoding.Latin1, "text/markdown");
        Assert.Equal("grün", (await client.PaintAsync()).GetOrThrow().Body);
        Assert.Null(server.SentType);

        server.Content = new System.Net.Http.StringContent("grün", Encoding.Unicode, "text/markdown");
        Assert.Equal("grün", (await client.PaintAsync()).GetOrThrow().Body);

        server.Content = new System.Net.Http.StringContent("");
        Assert.Equal("", (await client.PaintAsync()).GetOrThrow().Body);

        server.Content = new System.Net.Http.ByteArrayContent([0x67, 0xFF]);
        var malformed = Assert.IsType<PaintResult.Unexpected>(await client.PaintAsync());
        Assert.Equal(UnexpectedReason.MalformedBody, malformed.Reason);
        Assert.Equal(new byte[] { 0x67, 0xFF }, malformed.RawBody!.Bytes.ToArray());

        server.Content = new System.Net.Http.ByteArrayContent([0x67]) { Headers = { { "Content-Type", "text/plain; charset=shift_jis" } } };
        Assert.Equal("The answer is in the charset shift_jis, which is not known.", Assert.IsType<PaintResult.Unexpected>(await client.PaintAsync()).Detail);

        await Assert.ThrowsAsync<ArgumentException>("Body", () => client.PaintAsync(new() { Body = new Colour("\uD800") }));
        """");

    [Fact]
    public Task A_text_that_is_no_value_does_not_fit() => Wire.RunAsync(
        "",
        """
        endpoint: Count
        route: GET /count
        responses:
          200: { is: Counted, means: Here it is., body: { type: int32, as: text } }
          default: { is: Failed, means: No., body?: { type: int32, as: text } }
        """,
        """"
        server.Content = new System.Net.Http.StringContent("42");
        Assert.Equal(42, (await client.CountAsync()).GetOrThrow().Body);

        server.Content = new System.Net.Http.StringContent("many");
        var unexpected = Assert.IsType<CountResult.Unexpected>(await client.CountAsync());
        Assert.Equal(UnexpectedReason.BodyDoesNotFit, unexpected.Reason);
        Assert.Equal("many", unexpected.RawBody!.ToString());

        server.Content = new System.Net.Http.StringContent("");
        Assert.Equal(UnexpectedReason.MissingBody, Assert.IsType<CountResult.Unexpected>(await client.CountAsync()).Reason);

        server.Status = 500;
        server.Content = new System.Net.Http.StringContent("");
        Assert.Null(Assert.IsType<CountResult.Failed>(await client.CountAsync()).Body);
        server.Content = new System.Net.Http.StringContent("7");
        Assert.Equal(7, Assert.IsType<CountResult.Failed>(await client.CountAsync()).Body);
        server.Content = new System.Net.Http.StringContent("x");
        var kept = Assert.IsType<CountResult.Failed>(await client.CountAsync());
        Assert.Null(kept.Body);
        Assert.Equal("x", kept.RawBody!.ToString());
        """");
}
