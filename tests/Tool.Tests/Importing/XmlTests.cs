namespace Clientwright.Tool.Tests.Importing;

/// <summary>Bodies as XML, and what schemas say of it.</summary>
public sealed class XmlTests
{
    [Fact]
    public void Members_have_their_names_places_and_namespaces()
    {
        var imported = Body(
            "{ $ref: '#/components/schemas/pets.v1' }",
            """
            pets.v1:
              type: object
              required: [id, tags, plain]
              xml: { name: Pets, namespace: 'http://example.test/pets', prefix: p }
              properties:
                id: { type: integer, xml: { name: pet-id, attribute: true } }
                tags: { type: array, items: { type: string, xml: { name: tag } }, xml: { wrapped: true } }
                words: { type: array, items: { type: string }, xml: { name: Words, wrapped: true } }
                plain: { type: array, items: { type: string, xml: { name: one } }, xml: { name: Ignored } }
                owner: { $ref: '#/components/schemas/owner' }
                own: { allOf: [{ $ref: '#/components/schemas/owner' }], xml: { name: Own } }
            owner: { type: object, xml: { name: Owner }, properties: { name: { type: string, xml: { namespace: 'http://example.test/names' } } } }
            """);

        Assert.Equal(
            """
            endpoint: CallThing
            route: POST /thing
            body: { type: V1, as: xml }
            responses:
              204: { is: NoContent, means: Done. }
            types:
              V1:
                xml: { name: Pets, namespace: http://example.test/pets, prefix: p }
                fields:
                  id: { type: int64, xml: { name: pet-id, attribute: true } }
                  tags: { type: list<string>, xml: { item: tag } }
                  words?: { type: list<string>, xml: { name: Words, item: Words } }
                  plain: { type: list<string>, xml: { name: one } }
                  owner?: { type: Owner, xml: { name: Owner } }
                  own?: { type: Owner, xml: { name: Own } }
              Owner:
                fields:
                  name?: { type: string, xml: { namespace: http://example.test/names } }

            """,
            imported.Call);
        Assert.Empty(imported.Lost);
    }

    [Fact]
    public void The_node_types_of_3_2_say_the_same()
    {
        var imported = Body(
            "{ $ref: '#/components/schemas/Name' }",
            "Name: { type: object, properties: { lang: { type: string, xml: { nodeType: attribute } }, text: { type: string, xml: { nodeType: cdata } } } }\n"
                + "Unused: { type: array, items: { type: string }, xml: { nodeType: element } }",
            "3.2.0");

        Assert.Contains("    lang?: { type: string, xml: { attribute: true } }\n      text?: { type: string, xml: { text: true } }\n", imported.Call, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ type: array, items: { $ref: '#/components/schemas/Pet' }, xml: { name: Pets, wrapped: true } }", "{ type: list<Pet>, as: xml, xml: { name: Pets, item: Pets } }")]
    [InlineData("{ type: array, items: { type: string, xml: { name: tag } }, xml: { name: tags, wrapped: true } }", "{ type: list<string>, as: xml, xml: { name: tags, item: tag } }")]
    [InlineData("{ $ref: '#/components/schemas/List' }", "{ type: list<Pet>, as: xml, xml: { name: l, item: l } }")]
    [InlineData("{ type: string, xml: { name: word } }", "{ type: string, as: xml, xml: { name: word } }")]
    [InlineData("{ allOf: [{ $ref: '#/components/schemas/Pet' }], xml: { name: other } }", "{ type: Pet, as: xml, xml: { name: other } }")]
    [InlineData("{ type: object, xml: { name: pet }, properties: { a: { type: string } } }", "\n  as: xml\n  xml: { name: pet }\n  fields:\n    a?: string")]
    [InlineData("{ $ref: '#/components/schemas/pet-two' }", "{ type: PetTwo, as: xml }", "xml: { name: pet-two }")]
    public void A_document_has_a_name(string schema, string expected, string? type = null)
    {
        var imported = Body(
            schema,
            """
            Pet: { type: object, properties: { a: { type: string } } }
            List: { type: array, items: { $ref: '#/components/schemas/Pet' }, xml: { name: l, wrapped: true } }
            pet-two: { type: object, properties: { a: { type: string } } }
            """);

        Assert.Contains($"body: {expected}".Replace(": \n", ":\n", StringComparison.Ordinal), imported.Call, StringComparison.Ordinal);
        Assert.Contains(type ?? "", imported.Call, StringComparison.Ordinal);
        Assert.Empty(imported.Lost);
    }

    [Theory]
    [InlineData("{ type: object, properties: { a: { type: string } } }", "its element has no name")]
    [InlineData("{ type: array, items: { type: string }, xml: { name: a } }", "the list has no element with a name")]
    [InlineData("{}", "its element has no name")]
    [InlineData("{ $ref: '#/components/schemas/Free' }", "'a' has no form in XML")]
    [InlineData("{ $ref: '#/components/schemas/Open' }", "free JSON has no form in XML")]
    [InlineData("{ $ref: '#/components/schemas/Either' }", "'a' has no form in XML")]
    [InlineData("{ $ref: '#/components/schemas/Deep' }", "'a' has no form in XML")]
    [InlineData("{ $ref: '#/components/schemas/Named' }", "'a b' is no name in XML, or that of two members")]
    [InlineData("{ $ref: '#/components/schemas/Twice' }", "'a' is no name in XML, or that of two members")]
    [InlineData("{ $ref: '#/components/schemas/Attribute' }", "'a' is no text")]
    [InlineData("{ $ref: '#/components/schemas/Inner' }", "'a' has no form in XML")]
    public void What_has_no_form_is_listed(string schema, string reason)
    {
        var imported = Body(
            schema,
            """
            Free: { type: object, properties: { a: {} } }
            Open: { type: object, properties: { b: { type: string } }, additionalProperties: true }
            Either: { type: object, properties: { a: { oneOf: [{ type: object, properties: { x: { type: string } } }, { type: array, items: { type: string } }] } } }
            Deep: { type: object, properties: { a: { type: array, items: { type: array, items: { type: string } } } } }
            Named: { type: object, properties: { 'a b': { type: string } } }
            Twice: { type: object, properties: { a: { type: string }, b: { type: string, xml: { name: a } } } }
            Attribute: { type: object, properties: { a: { type: object, properties: { x: { type: string } }, xml: { attribute: true } } } }
            Inner: { type: object, properties: { self: { $ref: '#/components/schemas/Inner' }, free: { $ref: '#/components/schemas/Free' } } }
            """);

        Assert.DoesNotContain("xml", imported.Call, StringComparison.Ordinal);
        Assert.Equal(["the body that a call needs is left out", $"a body as application/xml is left out: {reason}"], imported.Lost);
    }

    [Fact]
    public void Where_JSON_says_the_same_nothing_is_said_of_XML()
    {
        var imported = Imported.Operation(
            "responses: { '200': { description: It., content: { application/xml: { schema: { $ref: '#/components/schemas/Pet' } }, application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } }",
            rest: "components: { schemas: { Pet: { type: object, xml: { name: pet }, properties: { a: { type: string, xml: { attribute: true } } } } } }");

        Assert.DoesNotContain("xml", imported.Call, StringComparison.Ordinal);
        Assert.Empty(imported.Lost);
        Assert.Equal(["a body as application/xml is left out: application/json says the same"], imported.Changed);
        Assert.Equal(2, imported.Losses.Count(loss => loss.Subject == "xml"));
    }

    [Fact]
    public void What_a_member_cannot_say_is_listed()
    {
        var imported = Body(
            "{ $ref: '#/components/schemas/Pet' }",
            "Pet: { type: object, properties: { a: { type: string, xml: { prefix: p, x-more: 1 } }, b: { type: array, items: { type: string, xml: { name: c, namespace: 'http://a.test' } }, xml: { wrapped: true } } } }");

        Assert.Equal(["'prefix' is not understood here", "'namespace' is not understood here"], imported.Lost);
    }

    private static Imported Body(string schema, string schemas, string version = "3.0.3") => Imported.Operation(
        $"requestBody: {{ required: true, content: {{ application/xml: {{ schema: {schema} }} }} }}",
        method: "post",
        version: version,
        rest: "components:\n  schemas:\n" + string.Concat(schemas.ReplaceLineEndings("\n").Split('\n').Select(line => $"    {line}\n")));
}
