namespace Clientwright.Tool.Tests.Importing;

public sealed class ParameterTests
{
    [Theory]
    [InlineData("in: query, schema: { type: integer, default: 30 }, description: How many.", "query:\n  p?: { type: int64, summary: How many. (30 if absent.) }")]
    [InlineData("in: query, required: true, schema: { type: boolean }", "query:\n  p: boolean")]
    [InlineData("in: query, required: true, schema: { type: string, enum: [only] }", "query:\n  p: { type: string, const: only }")]
    [InlineData("in: query, schema: { type: string, enum: [only] }", "query:\n  p?: { enum: [only] }")]
    [InlineData("in: query, schema: { type: string, nullable: true }, deprecated: true", "query:\n  p?: { type: string, deprecated: true }")]
    [InlineData("in: query, schema: { type: array, items: { type: string } }", "query:\n  p?: list<string>")]
    [InlineData("in: header, schema: { type: string, format: int64 }", "headers:\n  p?: int64")]
    public void A_parameter_has_a_type_and_words(string parameter, string expected)
    {
        var imported = Imported.Operation($"parameters: [{{ name: p, {parameter} }}]");

        Assert.Contains(expected + "\n", imported.Call, StringComparison.Ordinal);
        Assert.Empty(imported.Lost);
    }

    [Fact]
    public void Headers_that_HTTP_sees_to_are_no_parameters()
    {
        var imported = Imported.Operation("""
            parameters:
              - { name: Accept, in: header, schema: { type: string } }
              - { name: authorization, in: header, schema: { type: string } }
              - { name: Content-Length, in: header, schema: { type: integer } }
              - { name: If-Match, in: header, schema: { type: string } }
            """);

        Assert.Contains("headers:\n  If-Match?: string\n", imported.Call, StringComparison.Ordinal);
        Assert.Equal(["the header parameter 'Content-Length' describes the body, and is set with it"], imported.Lost);
        Assert.Equal(["the header 'Accept' is no parameter, by OpenAPI", "the header 'authorization' is no parameter, by OpenAPI"], imported.Changed);
    }

    [Fact]
    public void An_operation_declares_anew_what_its_path_declares()
    {
        var imported = Imported.Paths("""
            /a:
              parameters: [{ name: p, in: query, schema: { type: string } }, { name: q, in: query, schema: { type: string } }]
              get:
                operationId: callThing
                parameters: [{ name: p, in: query, required: true, schema: { type: integer } }]
                responses: { '204': { description: Done. } }
            """);

        Assert.Contains("query:\n  p: int64\n  q?: string\n", imported.Call, StringComparison.Ordinal);
    }

    [Fact]
    public void The_path_has_the_last_word_on_its_parameters()
    {
        var imported = Imported.Operation(
            "parameters: [{ name: stray, in: path, required: true, schema: { type: string } }, { name: 'id:x', in: path, required: true, schema: { type: integer } }]",
            "/a b/{id:x}/{id}/{id}");

        Assert.Contains("route: GET /a%20b/{id_x}/{id}/{id2}\npath:\n  id_x: int64\n  id: string\n  id2: string\n", imported.Call, StringComparison.Ordinal);
        Assert.Contains("'stray' does not stand in the path", imported.Lost);
    }

    [Fact]
    public void Names_that_meet_in_the_request_get_numbers()
    {
        var imported = Imported.Operation("""
            parameters:
              - { name: body, in: query, schema: { type: string } }
              - { name: id, in: path, required: true, schema: { type: string } }
              - { name: ID, in: query, schema: { type: string } }
              - { name: Id, in: header, schema: { type: string } }
            requestBody: { content: { application/json: { schema: { type: string } } } }
            """, "/a/{id}", "post");

        Assert.Contains("query:\n  body?: { type: string, name: Body2 }\n  ID?: string\nheaders:\n  Id?: { type: string, name: Id2 }\nbody?: string\n", imported.Call, StringComparison.Ordinal);
    }
}
