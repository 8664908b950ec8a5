namespace Clientwright.Tool.Tests.Importing;

/// <summary>Bodies of several media types.</summary>
public sealed class BodiesTests
{
    [Fact]
    public void A_request_has_a_body_for_each_that_is_another_thing()
    {
        var imported = Imported.Operation(
            """
            requestBody:
              required: true
              content:
                application/json: { schema: { type: object, required: [address], properties: { address: { type: string, format: uri } } } }
                image/png: { schema: { type: string, format: binary } }
                image/*: {}
                text/csv: { schema: { type: string } }
            """,
            method: "post");

        Assert.Contains(
            """
            bodies:
              application/json:
                fields:
                  address: uri
              image/png: binary
              image/*: file
              text/csv: string

            """,
            imported.Call,
            StringComparison.Ordinal);
        Assert.Empty(imported.Lost);
    }

    [Fact]
    public void An_answer_has_a_case_for_each()
    {
        var imported = Imported.Operation(
            """
            responses:
              '200':
                description: It.
                content:
                  application/json: { schema: { type: object, properties: { a: { type: string } } } }
                  text/event-stream: { schema: { type: object, properties: { b: { type: string } } } }
            """);

        Assert.Contains(
            """
              200:
                is: Ok
                means: It.
                bodies:
                  application/json:
                    fields:
                      a?: string
                  text/event-stream:
                    fields:
                      b?: string

            """,
            imported.Call,
            StringComparison.Ordinal);
        Assert.Empty(imported.Lost);
    }

    [Fact]
    public void Names_that_media_types_have_in_common_get_a_number()
    {
        var imported = Imported.Operation(
            """
            responses:
              '200':
                description: It.
                content:
                  application/vnd.a-b: {}
                  application/vnd.a.b: {}
            """);

        Assert.Contains("bodies:\n      application/vnd.a-b: binary\n      application/vnd.a.b: { type: binary, is: OkVndAB2 }\n", imported.Call, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/xml: { schema: { type: string } }, text/plain: { schema: { type: string } }, application/json: { schema: { type: string } }", "body?: string", "application/xml", "text/plain")]
    [InlineData("text/plain: { schema: { type: object, required: [a], properties: { a: { type: string } } } }, application/*+json: { schema: { required: [a], type: object, properties: { a: { type: string } } } }, text/json: { schema: { type: object, required: [a], properties: { a: { type: string } } } }", "body?:\n  fields:\n    a: string", "text/plain", "text/json")]
    [InlineData("application/vnd.a+json: { schema: { type: integer } }, application/json: { schema: { type: integer } }, application/x-www-form-urlencoded: { schema: { type: integer } }", "body?: int64", "application/vnd.a+json", "application/x-www-form-urlencoded")]
    public void What_says_the_same_value_is_one(string content, string expected, params string[] left)
    {
        var imported = Imported.Operation($"requestBody: {{ content: {{ {content} }} }}", method: "post");

        Assert.Contains($"\n{expected}\n", imported.Call, StringComparison.Ordinal);
        Assert.Empty(imported.Lost);
        Assert.Equal(left, imported.Changed.Select(what => what.Split(' ')[3]));
        Assert.All(imported.Changed, what => Assert.EndsWith("json says the same", what, StringComparison.Ordinal));
    }

    [Fact]
    public void Patches_say_no_value_and_stay_apart()
    {
        var imported = Imported.Operation("requestBody: { content: { application/merge-patch+json: { schema: { type: object } }, application/json-patch+json: { schema: { type: object } } } }", method: "patch");

        Assert.Contains("bodies?:\n  application/merge-patch+json: map<any>\n  application/json-patch+json: map<any>\n", imported.Call, StringComparison.Ordinal);
        Assert.Empty(imported.Lost);
    }

    [Fact]
    public void A_failure_has_one_and_others_are_told()
    {
        var imported = Imported.Operation("responses: { '204': { description: Done. }, '400': { description: Bad., content: { text/html: {}, application/problem+json: { schema: { type: object } } } } }");

        Assert.Contains("  400: { is: BadRequest, means: Bad. }\n", imported.Call.Replace("\n    is: BadRequest\n    means: Bad.\n    body?: map<any>\n", " { is: BadRequest, means: Bad. }\n", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(["a body as text/html is left out"], imported.Lost);
    }

    [Fact]
    public void Where_a_component_has_the_name_of_the_choice_one_is_left()
    {
        var imported = Imported.Operation(
            "requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/CallThingBody' } }, text/csv: { schema: { type: string } } } }",
            method: "post",
            rest: "components: { schemas: { CallThingBody: { type: object, properties: { a: { type: string } } } } }");

        Assert.Contains("body?: CallThingBody\n", imported.Call, StringComparison.Ordinal);
        Assert.Equal(["a body as text/csv is left out"], imported.Lost);
    }

    [Fact]
    public void Ranges_that_stand_for_JSON_are_told_apart_from_it_by_nothing()
    {
        var imported = Imported.Operation("responses: { '200': { description: It., content: { application/json: { schema: { type: string } }, '*/*': { schema: { type: integer } } } } }");

        Assert.Contains("body: string", imported.Call, StringComparison.Ordinal);
        Assert.Equal(["a body as */* is left out: another one is of its media type"], imported.Lost);
    }

    [Fact]
    public void A_component_of_several_has_one_type_for_each()
    {
        var imported = Imported.Paths(
            """
            /a: { post: { operationId: a, requestBody: { $ref: '#/components/requestBodies/Note' }, responses: { '200': { $ref: '#/components/responses/Said' } } } }
            /b: { post: { operationId: b, requestBody: { $ref: '#/components/requestBodies/Note' }, responses: { '200': { $ref: '#/components/responses/Said' } } } }
            """,
            """
            components:
              requestBodies: { Note: { required: true, content: { application/json: { schema: { type: object, properties: { text: { type: string } } } }, text/plain: { schema: { type: string } } } } }
              responses: { Said: { description: It., content: { application/json: { schema: { type: object, properties: { word: { type: string } } } }, text/csv: {} } } }
            """);

        Assert.Contains("bodies:\n  application/json: NoteJson\n  text/plain: string\n", imported.Files["a.yaml"], StringComparison.Ordinal);
        Assert.Equal(imported.Files["a.yaml"].Split('\n').Skip(2), imported.Files["b.yaml"].Split('\n').Skip(2));
        Assert.Contains("\nNoteJson:\n", "\n" + imported.Below("types.yaml", "types:"), StringComparison.Ordinal);
        Assert.Contains("SaidJsonBody:\n  fields:\n    word?: string", imported.Below("types.yaml", "types:"), StringComparison.Ordinal);
    }
}
