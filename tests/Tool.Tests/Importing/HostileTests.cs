using System.Globalization;
using System.Text;
using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;

namespace Clientwright.Tool.Tests.Importing;

/// <summary>Documents that want to cost, to read what is not theirs, or to become something other than text.</summary>
public sealed class HostileTests
{
    private const string Nasty = "*/ \" ' # : - { [ & * ! | > % @ ` \\ \u0000 \u0085 \u2028 \ufeff $(rm) }; class X {} ~ null \t <!-- ]]> --- ...";

    [Fact]
    public void Texts_of_every_place_stay_texts()
    {
        var text = System.Text.Json.JsonSerializer.Serialize(Nasty);
        var imported = Imported.From(
            $$"""
            { "openapi": "3.1.0", "info": { "title": {{text}}, "version": {{text}}, "summary": {{text}}, "description": {{text}} },
              "paths": { "/a": { "post": { "operationId": {{text}}, "summary": {{text}}, "description": {{text}}, "tags": [{{text}}],
                "parameters": [
                  { "name": {{text}}, "in": "query", "description": {{text}}, "schema": { "type": "string", "default": {{text}}, "example": {{text}} } },
                  { "name": {{text}}, "in": "header", "schema": { "type": "string" } },
                  { "name": {{text}}, "in": "cookie", "schema": { "type": "string" } },
                  { "name": "e", "in": "query", "schema": { "enum": [{{text}}, "a"] } }],
                "requestBody": { "description": {{text}}, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/A" } } } },
                "responses": { "200": { "description": {{text}}, "headers": { {{text}}: { "schema": { "type": "string" } }, "X-A": { "description": {{text}} } } } } } } },
              "components": { "schemas": { "A": { "description": {{text}}, "required": [{{text}}], "properties": { {{text}}: { "const": {{text}} }, "b": { "default": {{text}}, "type": "string" } } } } } }
            """,
            "openapi.json");

        Assert.All(imported.Files.Values, file => Assert.DoesNotContain(file, character => character is '\u0000' or '\u0085' or '\u2028' or '\ufeff' or '\t'));
        Assert.Contains("const: \"*/ \\\"", imported.Files.Values.Single(file => file.Contains("types:", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Nasty)]
    [InlineData("a\nb: c")]
    [InlineData("{x}")]
    [InlineData(" ")]
    [InlineData("../..")]
    [InlineData("a b.c")]
    public void Texts_about_servers_bodies_and_groups_stay_texts(string nasty)
    {
        var text = System.Text.Json.JsonSerializer.Serialize(nasty);
        var imported = Imported.From(
            $$"""
            { "openapi": "3.2.0", "info": { "title": "Sample", "version": "1" },
              "servers": [{ "url": {{System.Text.Json.JsonSerializer.Serialize("https://{v}.a.test/{" + nasty + "}")}}, "variables": { "v": { "default": {{text}}, "enum": [{{text}}, "a"], "description": {{text}} }, {{text}}: { "default": "a" } } }],
              "paths": {
                "/a": { "post": { "operationId": "a", "tags": [{{text}}, {{text}}], "x-ms-pageable": { "nextLinkName": {{text}}, "itemName": {{text}} },
                  "parameters": [{ "name": "Idempotency-Key", "in": "header", "description": {{text}} }],
                  "requestBody": { "description": {{text}}, "content": { {{text}}: {}, "application/xml": { "schema": { "$ref": "#/components/schemas/X" } }, "text/csv": {}, "application/vnd.{{nasty.Length}}+json": {} } },
                  "responses": { "200": { "description": "b", "content": {
                    "application/json": { "schema": { "type": "object", "properties": { {{text}}: { "type": "string" } } } },
                    "text/event-stream": { "itemSchema": { "oneOf": [
                      { "properties": { "event": { "const": {{text}} }, "data": { "type": "string" } } }, { "properties": { "event": { "const": "b" }, "data": { "type": "string" } } }, { "properties": { "data": { "const": {{text}} } } }] } } } } } } },
                "/b": { "get": { "operationId": "b", "tags": ["b"], "responses": { "204": { "description": "b" } } } } },
              "components": { "schemas": { "X": { "type": "object", "xml": { "name": {{text}}, "namespace": {{text}}, "prefix": {{text}} }, "properties": {
                "a": { "type": "string", "xml": { "name": {{text}}, "attribute": true } }, "b": { "type": "string", "xml": { "namespace": {{text}} } } } } } } }
            """,
            "openapi.json");

        Assert.NotEmpty(imported.Files["a.yaml"]);
        Assert.All(imported.Files.Values, file => Assert.DoesNotContain(file, character => character is '\u0000' or '\u0085' or '\u2028' or '\ufeff' or '\t'));
    }

    [Theory]
    [InlineData("../secret.yaml")]
    [InlineData("below/../../secret.yaml")]
    [InlineData("%2e%2e/secret.yaml")]
    [InlineData("..\\\\secret.yaml")]
    [InlineData("link/secret.yaml")]
    public void A_reference_stays_in_the_folder(string reference)
    {
        using var folder = new TempFolder();
        folder.Write("secret.yaml", "type: string");
        var document = folder.Write("api/openapi.yaml", WithReference(reference));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "api", "link"), folder.Path);

        var exception = Assert.Throws<DocumentException>(() => Importer.Import(document, new ImportOptions()));

        Assert.Contains("leaves the folder of the document", exception.Message, StringComparison.Ordinal);
        Assert.Equal("openapi.yaml(3,129)", exception.Place.ToString());
        Assert.NotEmpty(Importer.Import(document, new ImportOptions { AllowsOutside = true }).Endpoints);
    }

    [Theory]
    [InlineData("https://example.test/a.yaml")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//example.test/a.yaml")]
    public void Nothing_is_fetched(string reference)
    {
        var exception = Assert.Throws<DocumentException>(() => Imported.From(WithReference(reference), options: new ImportOptions { AllowsOutside = true }));

        Assert.Contains("nothing is fetched", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_to_a_file_beside_the_document_is_followed()
    {
        using var folder = new TempFolder();
        folder.Write("schemas/thing.yaml", "Thing: { type: object, properties: { other: { $ref: 'other.json#/a~1b' } } }");
        folder.Write("schemas/other.json", "{ \"a/b\": { \"type\": \"string\", \"enum\": [\"x\", \"y\"] } }");

        var imported = Imported.FromFile(folder.Write("openapi.yaml", WithReference("schemas/thing.yaml#/Thing")));

        Assert.Equal("Thing:\n  fields:\n    other?: AB\nAB: { enum: [x, y] }", imported.Below("get-a.yaml", "types:"));
    }

    [Theory]
    [InlineData("A: { $ref: '#/components/schemas/A' }")]
    [InlineData("A: { $ref: '#/components/schemas/B' }\n    B: { $ref: '#/components/schemas/A' }")]
    [InlineData("A: { allOf: [{ $ref: '#/components/schemas/A' }] }")]
    [InlineData("A: { type: array, items: { $ref: '#/components/schemas/A' } }")]
    [InlineData("A: { additionalProperties: { $ref: '#/components/schemas/A' } }")]
    [InlineData("A: { oneOf: [{ $ref: '#/components/schemas/A' }] }")]
    [InlineData("A: { oneOf: [{ $ref: '#/components/schemas/A' }, { type: string }] }")]
    [InlineData("A: { allOf: [{ $ref: '#/components/schemas/B' }, { properties: { a: {} } }] }\n    B: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { b: {} } }] }")]
    [InlineData("A: { properties: { a: { $ref: '#/components/schemas/A' } }, required: [a], additionalProperties: { $ref: '#/components/schemas/A' } }")]
    [InlineData("A: { discriminator: { propertyName: k, mapping: { a: '#/components/schemas/A' } }, allOf: [{ $ref: '#/components/schemas/A' }] }")]
    public void A_circle_ends(string schemas) => Assert.NotEmpty(Imported.From(
        $"openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\npaths: {{ /a: {{ get: {{ responses: {{ '200': {{ description: Ok., content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/A' }} }} }} }} }} }} }} }}\ncomponents:\n  schemas:\n    {schemas}").Files);

    [Fact]
    public void A_circle_of_references_to_parameters_is_a_mistake_with_its_place()
    {
        var exception = Assert.Throws<DocumentException>(() => Imported.Operation(
            "parameters: [{ $ref: '#/components/parameters/P' }]", rest: "components: { parameters: { P: { $ref: '#/components/parameters/P' } } }"));

        Assert.Equal("the reference leads in a circle", exception.Message);
    }

    [Fact]
    public void Schemas_nested_deep_come_to_types_with_names()
    {
        var schema = new StringBuilder("{ type: string }");
        for (var level = 0; level < 50; level++)
        {
            schema.Insert(0, level % 2 == 0 ? "{ type: object, properties: { a: " : "{ type: array, items: ").Append(level % 2 == 0 ? " } }" : " }");
        }

        Assert.NotEmpty(Imported.Schemas("Thing: " + schema).Files);
    }

    [Fact]
    public void Lists_in_lists_in_lists_have_an_end()
    {
        var schema = new StringBuilder("{ type: string }");
        for (var level = 0; level < 60; level++)
        {
            schema.Insert(0, "{ type: array, items: ").Append(" }");
        }

        Assert.NotEmpty(Imported.Schemas("Thing: " + schema).Files);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void A_document_nested_deeper_than_any_is_refused(string opening)
    {
        var text = string.Concat(Enumerable.Repeat(opening, 100_000));

        Assert.Throws<DocumentException>(() => DocumentFile.Parse(Encoding.UTF8.GetBytes(text), "a.json"));
        Assert.Throws<DocumentException>(() => YamlDocumentParser.Parse("a.yaml", "a: " + text));
    }

    [Fact]
    public void Aliases_of_aliases_are_refused_before_they_cost()
    {
        var yaml = new StringBuilder("a0: &a0 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]\n");
        for (var level = 1; level < 10; level++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 10))}]\n");
        }

        var exception = Assert.Throws<DocumentException>(() => YamlDocumentParser.Parse("a.yaml", yaml.ToString()));

        Assert.Contains("values", exception.Message, StringComparison.Ordinal);
    }

    private static string WithReference(string reference) =>
        $"openapi: 3.0.0\ninfo: {{ title: T, version: '1' }}\npaths: {{ /a: {{ get: {{ operationId: getA, responses: {{ '200': {{ description: Ok., content: {{ application/json: {{ schema: {{ $ref: \"{reference}\" }} }} }} }} }} }} }} }}\n";
}
