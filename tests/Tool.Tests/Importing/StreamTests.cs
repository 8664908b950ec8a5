namespace Clientwright.Tool.Tests.Importing;

/// <summary>Items that come one by one: lines of JSON, and server-sent events.</summary>
public sealed class StreamTests
{
    [Theory]
    [InlineData("application/jsonl: { itemSchema: { type: integer } }", "{ type: list<int64>, as: json-lines }")]
    [InlineData("application/x-ndjson: { itemSchema: { type: string } }", "{ type: list<string>, as: application/x-ndjson }")]
    [InlineData("application/jsonl: { schema: { type: array, items: { type: integer } } }", "{ type: list<int64>, as: json-lines }")]
    [InlineData("application/jsonl: { schema: { type: array, items: { type: object, properties: { a: { type: string } } } } }", "\n      items:\n        fields:\n          a?: string\n      as: json-lines")]
    public void A_line_is_an_item(string content, string expected)
    {
        var imported = Imported.Operation($"responses: {{ '200': {{ description: It., content: {{ {content} }} }} }}", version: "3.2.0");

        Assert.Contains(expected, imported.Call, StringComparison.Ordinal);
        Assert.Empty(imported.Lost);
        Assert.Empty(imported.Changed);
    }

    [Fact]
    public void A_request_sends_lines_and_no_events()
    {
        var imported = Imported.Operation(
            "requestBody: { required: true, content: { application/jsonl: { itemSchema: { type: integer } }, text/event-stream: { itemSchema: { type: string } } } }", method: "post", version: "3.2.0");

        Assert.Contains("body: { type: list<int64>, as: json-lines }\n", imported.Call, StringComparison.Ordinal);
        Assert.Equal(["a body as text/event-stream is left out"], imported.Lost);
    }

    [Theory]
    [InlineData("{ type: string }", "list<any>", "what stands in a line is not said: it is free JSON in the specs")]
    [InlineData("{ $ref: '#/components/schemas/A' }", "list<A>", "what stands in a line is not said: it is what the schema says")]
    public void Without_items_the_schema_is_taken_for_what_it_can_be(string schema, string type, string changed)
    {
        var imported = Imported.Operation(
            $"responses: {{ '200': {{ description: It., content: {{ application/jsonl: {{ schema: {schema} }} }} }} }}",
            rest: "components: { schemas: { A: { type: object, properties: { a: { type: string } } } } }");

        Assert.Contains($"body: {{ type: {type}, as: json-lines }}", imported.Call, StringComparison.Ordinal);
        Assert.StartsWith(changed, Assert.Single(imported.Changed), StringComparison.Ordinal);
    }

    [Fact]
    public void Events_have_names_and_an_end()
    {
        var imported = Events("""
            type: object
            required: [event]
            properties: { event: { type: string }, data: { type: string } }
            oneOf:
              - properties: { event: { const: delta }, data: { contentMediaType: application/json, contentSchema: { type: object, properties: { text: { type: string } } } } }
              - properties: { event: { const: usage }, data: { contentMediaType: application/json, contentSchema: { $ref: '#/components/schemas/Usage' } } }
              - properties: { event: { const: note }, data: { contentMediaType: text/plain } }
              - properties: { data: { contentSchema: { type: integer } } }
              - properties: { data: { contentMediaType: text/plain, const: '[DONE]' } }
            """);

        Assert.Contains(
            """
                body:
                  events:
                    delta:
                      fields:
                        text?: string
                    usage: Usage
                    note: string
                    message: int64
                  until: "[DONE]"

            """,
            imported.Call,
            StringComparison.Ordinal);
        Assert.Empty(imported.Lost);
    }

    [Theory]
    [InlineData("properties: { data: { contentSchema: { $ref: '#/components/schemas/Usage' } } }", "{ type: Usage, as: events }")]
    [InlineData("properties: { event: { type: string }, data: { type: string } }", "{ type: string, as: events }")]
    [InlineData("properties: { data: { contentMediaType: application/json } }", "{ type: any, as: events }")]
    [InlineData("oneOf: [{ properties: { data: { contentSchema: { type: integer } } } }, { properties: { data: { const: END } } }]", "{ type: int64, as: events, until: END }")]
    public void Without_names_all_say_the_same(string item, string expected)
    {
        var imported = Events(item);

        Assert.Contains($"body: {expected}", imported.Call, StringComparison.Ordinal);
        Assert.Empty(imported.Lost);
    }

    [Theory]
    [InlineData("schema: { type: string }", "string")]
    [InlineData("schema: { $ref: '#/components/schemas/Usage' }", "Usage", "what an event says is taken for what the schema says of all of them")]
    [InlineData("itemSchema: { $ref: '#/components/schemas/Usage' }", "Usage", "it has no 'data', and is taken for what stands in that")]
    public void What_is_no_event_is_what_one_says(string media, string type, params string[] changed)
    {
        var imported = Imported.Operation($"responses: {{ '200': {{ description: It., content: {{ text/event-stream: {{ {media} }} }} }} }}", version: "3.2.0", rest: Usage);

        Assert.Contains($"body: {{ type: {type}, as: events }}", imported.Call, StringComparison.Ordinal);
        Assert.Equal(changed, imported.Changed);
    }

    [Fact]
    public void What_cannot_be_told_of_events_is_listed()
    {
        var imported = Events("""
            oneOf:
              - properties: { event: { const: a }, data: { type: string } }
              - properties: { event: { const: a }, data: { type: integer } }
              - properties: { event: { const: b }, data: { contentMediaType: application/json, contentSchema: { type: string } } }
            """);

        Assert.Equal(["another event is called 'a': this one is left out", "a text in JSON has its quotes where an event's data is read"], imported.Lost);
    }

    private const string Usage = "components: { schemas: { Usage: { type: object, properties: { tokens: { type: integer } } } } }";

    private static Imported Events(string item) => Imported.Operation(
        "responses:\n  '200':\n    description: It.\n    content:\n      text/event-stream:\n        itemSchema:\n" + string.Concat(item.ReplaceLineEndings("\n").Split('\n').Select(line => $"          {line}\n")),
        version: "3.2.0",
        rest: Usage);
}
