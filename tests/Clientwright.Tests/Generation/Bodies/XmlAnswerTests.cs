namespace Clientwright.Tests.Generation.Bodies;

/// <summary>Answers in XML that are hostile, or not what they should be, and in which encoding they are read.</summary>
public sealed class XmlAnswerTests
{
    [Fact]
    public Task What_does_not_fit_is_unexpected_with_its_place() => Wire.RunAsync(
        "  Pet:\n    fields:\n      name: string\n      age?: int32\n",
        Get("Pet"),
        """"
        async System.Threading.Tasks.Task Check(UnexpectedReason reason, string detail, string answer)
        {
            server.Content = Document(answer);
            var unexpected = Assert.IsType<GetResult.Unexpected>(await client.GetAsync());
            Assert.Equal(reason, unexpected.Reason);
            Assert.Contains(detail, unexpected.Detail);
        }

        await Check(UnexpectedReason.BodyDoesNotFit, "'name' is missing.", "<Pet><age>1</age></Pet>");
        await Check(UnexpectedReason.BodyDoesNotFit, "/Pet/age (line 1, column ", "<Pet><name>a</name><age>x</age></Pet>");
        await Check(UnexpectedReason.BodyDoesNotFit, "): Expected a 32-bit integer, found another text.", "<Pet><name>a</name><age>x</age></Pet>");
        await Check(UnexpectedReason.BodyDoesNotFit, "/Pet/name (line 1, column 14): Expected a text, found the element 'b'.", "<Pet><name>a<b/></name></Pet>");
        await Check(UnexpectedReason.BodyDoesNotFit, "Expected the element 'Pet', found 'Dog'.", "<Dog/>");
        await Check(UnexpectedReason.MissingBody, "The body is empty.", "");
        await Check(UnexpectedReason.MalformedBody, "", "{}");
        await Check(UnexpectedReason.MalformedBody, "", "<Pet><name>a</name>");
        await Check(UnexpectedReason.MalformedBody, "", "<Pet><name>a</name></Pet><Pet/>");
        server.Content = new System.Net.Http.StreamContent(new MemoryStream([.. "<?xml version='1.0' encoding='nonsense'?><Pet><name>a</name></Pet>"u8]));
        Assert.Equal(UnexpectedReason.MalformedBody, Assert.IsType<GetResult.Unexpected>(await client.GetAsync()).Reason);
        server.Content = new System.Net.Http.ByteArrayContent([.. "<Pet><name>"u8, 0xE9, .. "</name></Pet>"u8]);
        server.Content.Headers.TryAddWithoutValidation("Content-Type", "text/xml; charset=utf-8");
        Assert.Equal(UnexpectedReason.MalformedBody, Assert.IsType<GetResult.Unexpected>(await client.GetAsync()).Reason);

        // No entity but those of XML itself, and nothing that is elsewhere.
        await Check(UnexpectedReason.MalformedBody, "", "<Pet><name>&unknown;</name></Pet>");
        await Check(UnexpectedReason.MalformedBody, "DTD", "<!DOCTYPE Pet [<!ENTITY e 'x'>]><Pet><name>&e;</name></Pet>");
        await Check(UnexpectedReason.MalformedBody, "DTD", "<!DOCTYPE Pet SYSTEM 'file:///etc/passwd'><Pet><name>a</name></Pet>");
        """");

    [Theory]
    [InlineData("utf-8", "utf-8", "utf-16")]
    [InlineData("utf-8", "\\\"UTF-8\\\"", "iso-8859-1")]
    [InlineData("iso-8859-1", "iso-8859-1", null)]
    [InlineData("iso-8859-1", null, "iso-8859-1")]
    [InlineData("utf-16", "utf-16", null)]
    [InlineData("utf-16", null, "utf-16")]
    [InlineData("utf-8", "windows-1252", "utf-8")]
    public Task The_answer_s_charset_goes_before_that_of_the_document(string actual, string? charset, string? declared) => Wire.RunAsync(
        "  Pet:\n    fields:\n      name: string\n",
        Get("Pet"),
        $$""""
        var encoding = Encoding.GetEncoding("{{actual}}");
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("{{(declared is null ? "" : $"<?xml version='1.0' encoding='{declared}'?>")}}<Pet><name>é</name></Pet>")];
        server.Content = new System.Net.Http.ByteArrayContent(bytes);
        server.Content.Headers.TryAddWithoutValidation("Content-Type", "application/xml{{(charset is null ? "" : "; charset=" + charset)}}");
        Assert.Equal("é", (await client.GetAsync()).GetOrThrow().Body.Name);
        """");

    [Fact]
    public Task Elements_are_read_to_the_limit_of_depth_only() => Wire.RunAsync(
        "  Node:\n    fields:\n      next?: Node\n",
        Get("Node"),
        """"
        string Nested(int depth) => string.Concat(Enumerable.Repeat("<next>", depth)) + string.Concat(Enumerable.Repeat("</next>", depth));
        server.Content = Document($"<Node>{Nested(60)}</Node>");
        Assert.NotNull((await client.GetAsync()).GetOrThrow().Body.Next);
        server.Content = Document($"<Node>{Nested(100_000)}</Node>");
        var deep = Assert.IsType<GetResult.Unexpected>(await client.GetAsync());
        Assert.Equal(UnexpectedReason.MalformedBody, deep.Reason);
        server.Content = Document($"<Node><other>{Nested(100_000)}</other></Node>");
        Assert.Null((await client.GetAsync()).GetOrThrow().Body.Next);
        """");

    private static string Get(string type) =>
        $$"""
        endpoint: Get
        route: GET /it
        responses:
          200: { is: Found, means: Here it is., body: { type: {{type}}, as: xml } }
        """;
}
