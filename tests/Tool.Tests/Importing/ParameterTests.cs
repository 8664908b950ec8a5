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
    [InlineData("in: query, schema: { anyOf: [{ type: integer }, { type: string }] }", "query:\n  p?: string")]
    [InlineData("in: query, schema: { anyOf: [{ type: string }, { enum: [a, b] }] }", "query:\n  p?: { enum: [a, b] }")]
    [InlineData("in: header, schema: { type: string, format: int64 }", "headers:\n  p?: int64")]
    [InlineData("in: cookie, schema: { type: string }", "cookies:\n  p?: string")]
    [InlineData("in: query, explode: false, schema: { type: array, items: { type: string } }", "query:\n  p?: { type: list<string>, explode: false }")]
    [InlineData("in: query, style: pipeDelimited, explode: false, schema: { type: array, items: { enum: [a, b] } }", "query:\n  p?: { items: { enum: [a, b] }, style: pipeDelimited }")]
    [InlineData("in: query, style: spaceDelimited, explode: true, schema: { type: array, items: { type: string } }", "query:\n  p?: list<string>")]
    [InlineData("in: query, style: deepObject, schema: { type: object, properties: { a: { type: object, properties: { b: { type: string } } } } }", "query:\n  p?:\n    style: deepObject\n    fields:\n      a?:\n        fields:\n          b?: string")]
    [InlineData("in: query, allowReserved: true, schema: { type: string }", "query:\n  p?: { type: string, reserved: true }")]
    [InlineData("in: header, explode: true, schema: { type: object, additionalProperties: { type: integer } }", "headers:\n  p?: { type: map<int64>, explode: true }")]
    public void A_parameter_has_a_type_and_words(string parameter, string expected)
    {
        var imported = Imported.Operation($"parameters: [{{ name: p, {parameter} }}]");

        Assert.Contains(expected + "\n", imported.Call, StringComparison.Ordinal);
        Assert.Empty(imported.Lost);
    }

    [Theory]
    [InlineData("simple", false, "list<string>")]
    [InlineData("simple", true, "{ type: list<string>, explode: true }")]
    [InlineData("label", false, "{ type: list<string>, style: label }")]
    [InlineData("matrix", true, "{ type: list<string>, style: matrix, explode: true }")]
    public void A_path_has_styles_of_its_own(string style, bool explode, string expected)
    {
        var imported = Imported.Operation(
            $"parameters: [{{ name: p, in: path, required: true, style: {style}, explode: {(explode ? "true" : "false")}, schema: {{ type: array, items: {{ type: string }} }} }}]", "/a/{p}");

        Assert.Contains($"path:\n  p: {expected}\n", imported.Call, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_or_a_list_of_texts_is_a_list()
    {
        var imported = Imported.Operation("parameters: [{ name: ids, in: query, required: true, explode: false, schema: { oneOf: [{ type: string }, { type: array, maxItems: 9, items: { type: string } }] } }]");

        Assert.Contains("  ids: { type: list<string>, maxItems: 9, explode: false }\n", imported.Call, StringComparison.Ordinal);
        Assert.Empty(imported.Lost);
    }

    [Fact]
    public void What_cannot_be_texts_is_left_out_and_told()
    {
        var imported = Imported.Operation("parameters: [{ name: p, in: query, schema: { type: array, items: { type: object, properties: { a: { type: string } } } } }]");

        Assert.DoesNotContain("query:", imported.Call, StringComparison.Ordinal);
        Assert.Equal(["the query parameter 'p' is no text, and is left out"], imported.Lost);
    }

    [Fact]
    public void A_query_in_the_path_stays() => Assert.Contains("route: GET /a?b=c\n", Imported.Operation("", "/a?b=c").Call, StringComparison.Ordinal);

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
