namespace Clientwright.Tool.Tests.Importing;

public sealed class BodyTests
{
    [Theory]
    [InlineData("required: true, content: { application/json: { schema: { type: integer } } }", "body: int64")]
    [InlineData("content: { application/json: { schema: { type: integer } } }", "body?: int64")]
    [InlineData("required: true, description: It., content: { 'application/json; charset=utf-8': { schema: { type: integer } } }", "body: { type: int64, summary: It. }")]
    [InlineData("required: true, content: { application/json: {} }", "body: any")]
    [InlineData("required: true, content: { application/x-www-form-urlencoded: { schema: { type: object, required: [a], properties: { a: { type: string } } } } }", "body:\n  as: form\n  fields:\n    a: string")]
    [InlineData("required: true, content: { application/merge-patch+json: { schema: { type: integer } } }", "body: { type: int64, as: application/merge-patch+json }")]
    [InlineData("required: true, content: { text/plain: { schema: { type: string, format: int64 } } }", "body: { type: int64, as: text }")]
    [InlineData("required: true, content: { text/markdown: { schema: { type: string } } }", "body: { type: string, as: text/markdown }")]
    [InlineData("required: true, content: { application/octet-stream: { schema: { type: string, format: binary } } }", "body: binary")]
    [InlineData("content: { image/png: {} }, description: A picture.", "body?: { type: binary, as: image/png, summary: A picture. }")]
    [InlineData("required: true, content: { multipart/form-data: { schema: { type: object, required: [a], properties: { a: { type: string, format: binary }, b: { type: array, items: { type: string, format: binary } }, c: { type: object, properties: { d: { type: string } } } } }, encoding: { a: { contentType: image/png } } } }", "body:\n  as: multipart\n  fields:\n    a: { type: file, part: { type: image/png } }\n    b?: list<file>\n    c?: CallThingBodyC")]
    public void A_request_has_its_body(string body, string expected)
    {
        var imported = Imported.Operation($"requestBody: {{ {body} }}", method: "post");

        Assert.Contains(expected + "\n", imported.Call, StringComparison.Ordinal);
        Assert.Empty(imported.Lost);
    }

    [Fact]
    public void GET_has_one_where_the_document_says_so()
    {
        var imported = Imported.Operation("requestBody: { content: { application/json: { schema: { type: integer, format: int32 } } } }");

        Assert.Contains("body?: int32\n", imported.Call, StringComparison.Ordinal);
        Assert.Empty(imported.Lost);
        Assert.Equal(["CW2211"], imported.Mistakes.Select(mistake => mistake.Id));
    }

    [Fact]
    public void A_component_of_bodies_has_one_type_for_all()
    {
        var imported = Imported.Paths(
            """
            /a: { post: { operationId: a, requestBody: { $ref: '#/components/requestBodies/Note' }, responses: { '204': { description: Done. } } } }
            /b: { post: { operationId: b, requestBody: { $ref: '#/components/requestBodies/Note' }, responses: { '204': { description: Done. } } } }
            """,
            "components: { requestBodies: { Note: { required: true, content: { application/json: { schema: { type: object, properties: { text: { type: string } } } } } } } }");

        Assert.Contains("body: Note\n", imported.Files["a.yaml"], StringComparison.Ordinal);
        Assert.Contains("body: Note\n", imported.Files["b.yaml"], StringComparison.Ordinal);
        Assert.Equal("Note:\n  fields:\n    text?: string", imported.Below("types.yaml", "types:"));
    }
}
