namespace Clientwright.Tool.Tests.Importing;

public sealed class BodyTests
{
    [Theory]
    [InlineData("required: true, content: { application/json: { schema: { type: integer } } }", "body: int64")]
    [InlineData("content: { application/json: { schema: { type: integer } } }", "body?: int64")]
    [InlineData("required: true, description: It., content: { 'application/json; charset=utf-8': { schema: { type: integer } } }", "body: { type: int64, summary: It. }")]
    [InlineData("required: true, content: { application/json: {} }", "body: any")]
    [InlineData("required: true, content: { application/x-www-form-urlencoded: { schema: { type: object, required: [a], properties: { a: { type: string } } } } }", "body:\n  as: form\n  fields:\n    a: string")]
    public void A_request_has_its_body(string body, string expected)
    {
        var imported = Imported.Operation($"requestBody: {{ {body} }}", method: "post");

        Assert.Contains(expected + "\n", imported.Call, StringComparison.Ordinal);
        Assert.Empty(imported.Lost);
    }

    [Fact]
    public void GET_has_none()
    {
        var imported = Imported.Operation("requestBody: { content: { application/json: { schema: { type: integer } } } }");

        Assert.DoesNotContain("body", imported.Call, StringComparison.Ordinal);
        Assert.Equal(["a body of GET has no meaning that servers agree on, and is left out"], imported.Lost);
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
