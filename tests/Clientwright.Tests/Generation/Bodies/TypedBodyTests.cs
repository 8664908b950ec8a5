namespace Clientwright.Tests.Generation.Bodies;

/// <summary>Bodies of several media types on one endpoint.</summary>
public sealed class TypedBodyTests
{
    private const string Types = "  Offer: { fields: { title: string } }\n";

    [Fact]
    public Task A_request_is_of_one_of_several_media_types() => Wire.RunAsync(
        Types,
        """
        endpoint: PutOffer
        route: PUT /offer
        bodies:
          application/json: Offer
          application/merge-patch+json: { is: Patch, fields: { title?: string | null } }
          text/csv: string
          image/*: file
          application/x-www-form-urlencoded: { fields: { a: string } }
          multipart/form-data: { fields: { logo: file, tags?: list<string> } }
          application/xml: Offer
          application/zip: binary
        responses:
          204: { is: Stored, means: Done. }
        """,
        """"
        server.Status = 204;
        async System.Threading.Tasks.Task<(string?, string)> Sent(PutOfferBody body)
        {
            (await client.PutOfferAsync(new() { Body = body })).GetOrThrow();
            return (server.SentType, server.Sent);
        }

        Assert.Equal(("application/json", """{"title":"a"}"""), await Sent(new Offer { Title = "a" } is var offer ? new PutOfferBody.Json(offer) : null!));
        Assert.Equal(("application/merge-patch+json", """{"title":null}"""), await Sent(new PutOfferPatchBody { Title = null }));
        Assert.Equal(("text/csv", "a,b"), await Sent("a,b"));
        Assert.Equal(("image/gif", "\u0001"), await Sent(new FileContent(new byte[] { 1 }, mediaType: "image/gif")));
        Assert.Equal(("application/x-www-form-urlencoded", "a=1"), await Sent(new PutOfferFormBody { A = "1" }));
        Assert.EndsWith("<Offer><title>a</title></Offer>", (await Sent(new PutOfferBody.Xml(offer))).Item2);
        Assert.Equal(("application/zip", "\u0002"), await Sent(new MemoryStream([2])));
        var (type, parts) = await Sent(new PutOfferMultipartBody { Logo = new(new byte[] { 3 }), Tags = ["x"] });
        Assert.StartsWith("multipart/form-data; boundary=", type);
        Assert.Contains("\u0003", parts);

        Assert.Equal(new PutOfferBody.Json(offer), new PutOfferBody.Json(new Offer { Title = "a" }));
        Assert.Equal("csv a,b", new PutOfferBody.Csv("a,b").Match(
            json => "", patch => "", csv => "csv " + csv.Value, image => "", form => "", multipart => "", xml => "", zip => ""));
        await Assert.ThrowsAsync<ArgumentNullException>("Body", () => client.PutOfferAsync(new() { Body = null! }));
        """");

    [Fact]
    public Task The_bodies_of_a_request_may_be_absent() => Wire.RunAsync(
        Types,
        """
        endpoint: PutOffer
        route: PUT /offer
        bodies?:
          application/json: Offer
          text/plain: { type: string, summary: The title alone. }
          text/json: { type: Offer | null, is: TextJson }
          text/x-a+json: Offer
        responses:
          204: { is: Stored, means: Done. }
        """,
        """
        server.Status = 204;
        (await client.PutOfferAsync()).GetOrThrow();
        Assert.Null(server.SentType);
        (await client.PutOfferAsync(new() { Body = "ä" })).GetOrThrow();
        Assert.Equal(("text/plain", "ä"), (server.SentType, server.Sent));
        (await client.PutOfferAsync(new() { Body = new PutOfferBody.TextJson(null) })).GetOrThrow();
        Assert.Equal(("text/json", "null"), (server.SentType, server.Sent));
        """);

    [Fact]
    public Task An_answer_makes_the_case_of_its_media_type() => Wire.RunAsync(
        Types,
        """
        endpoint: GetOffer
        route: GET /offer
        responses:
          200:
            is: Ok
            means: Here it is.
            headers: { x-version: int32 }
            bodies:
              "*/*": { type: bytes, is: Other }
              image/*: { type: file, is: Picture }
              image/png: binary
              application/json; charset=utf-8: Offer
              text/csv: string
        """,
        """"
        server.Headers["x-version"] = "7";
        server.Answer = """{"title":"a"}""";
        using (var result = await client.GetOfferAsync())
        {
            Assert.Equal("image/png, application/json, text/csv, image/*, */*", string.Join(", ", server.Header("Accept")));
            var json = Assert.IsType<GetOfferResult.OkJson>(result);
            Assert.Equal((7, "a", true), (json.XVersion, json.Body.Title, json.IsSuccess));
        }

        server.Content = new Tracked([1, 2]);
        using (var result = await client.GetOfferAsync())
        {
            Assert.False(((Tracked)server.Content).IsDisposed);
            Assert.Equal(1, Assert.IsType<GetOfferResult.OkPng>(result).Body.ReadByte());
        }

        Assert.True(((Tracked)server.Content).IsDisposed);
        server.Content = new System.Net.Http.ByteArrayContent([9]) { Headers = { { "Content-Type", "IMAGE/gif; a=b" } } };
        using (var result = await client.GetOfferAsync())
        {
            Assert.Equal("IMAGE/gif", Assert.IsType<GetOfferResult.Picture>(result.GetOrThrow()).Body.MediaType);
        }

        server.Content = new System.Net.Http.StringContent("a,b", Encoding.UTF8, "text/csv");
        using (var result = await client.GetOfferAsync())
        {
            Assert.Equal("a,b", Assert.IsType<GetOfferResult.OkCsv>(result).Body);
        }

        foreach (var type in new[] { "application/zip", null, "nonsense" })
        {
            server.Content = new System.Net.Http.ByteArrayContent([4]);
            server.Content.Headers.TryAddWithoutValidation("Content-Type", type is null ? [] : [type]);
            using var result = await client.GetOfferAsync();
            Assert.Equal(new byte[] { 4 }, Assert.IsType<GetOfferResult.Other>(result).Body.ToArray());
        }
        """");

    [Theory]
    [InlineData("image/png: binary")]
    [InlineData("image/png: bytes")]
    [InlineData("image/png: string")]
    public Task An_answer_of_none_of_the_media_types_is_unexpected(string body) => Wire.RunAsync(
        Types,
        $$"""
        endpoint: GetOffer
        route: GET /offer
        responses:
          2XX: { is: Ok, means: Here it is., bodies: { application/json: Offer, {{body.Replace("string", "{ type: bytes, is: Picture }")}} } }
          default: { is: Failed, means: No., bodies: { text/plain: string, application/problem+json: { fields: { detail: string } } } }
        """,
        """"
        server.Content = new System.Net.Http.StringContent("<a>", Encoding.UTF8, "text/html");
        var unexpected = Assert.IsType<GetOfferResult.Unexpected>(await client.GetOfferAsync());
        Assert.Equal((UnexpectedReason.UndeclaredMediaType, "The answer is of the media type text/html."), (unexpected.Reason, unexpected.Detail));
        Assert.Equal("<a>", unexpected.RawBody!.ToString());

        server.Content = new System.Net.Http.ByteArrayContent([]);
        unexpected = Assert.IsType<GetOfferResult.Unexpected>(await client.GetOfferAsync());
        Assert.Equal("The answer has no media type.", unexpected.Detail);

        server.Status = 500;
        server.Content = new System.Net.Http.StringContent("""{"detail":"b"}""", Encoding.UTF8, "application/problem+json");
        Assert.Equal("b", Assert.IsType<GetOfferResult.FailedProblemJson>(await client.GetOfferAsync()).Body.Detail);
        server.Content = new System.Net.Http.StringContent("why", Encoding.UTF8, "text/plain");
        Assert.Equal("why", Assert.IsType<GetOfferResult.FailedText>(await client.GetOfferAsync()).Body);
        server.Content = new System.Net.Http.StringContent("why", Encoding.UTF8, "text/html");
        Assert.Equal(UnexpectedReason.UndeclaredMediaType, Assert.IsType<GetOfferResult.Unexpected>(await client.GetOfferAsync()).Reason);
        """");

    [Fact]
    public Task A_header_Accept_asks_for_one_of_them() => Wire.RunAsync(
        Types,
        """
        endpoint: GetOffer
        route: GET /offer
        headers: { Accept: { enum: [application/json, text/csv] } }
        responses:
          200: { is: Ok, means: Here it is., bodies: { application/json: Offer, text/csv: string } }
        """,
        """
        server.Content = new System.Net.Http.StringContent("a,b", Encoding.UTF8, "text/csv");
        Assert.Equal("a,b", Assert.IsType<GetOfferResult.OkCsv>(await client.GetOfferAsync(new() { Accept = "text/csv" })).Body);
        Assert.Equal("text/csv", server.Header("Accept"));
        """);
}
