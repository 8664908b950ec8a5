namespace Clientwright.Tests.Specs;

/// <summary>What the grammar's table has checked of every mapping.</summary>
public sealed class MappingTests
{
    private const string Head = "endpoint: X\nroute: GET /\n";

    [Fact]
    public void An_unknown_key_is_told_with_the_known_one_that_is_near() =>
        SpecAssert.Reports(
            Head + "responses:\n  200: { is: Found, [|meens|]: It is there. }\n",
            "CW1101: 'meens' is not a key of a response. Perhaps 'means' is meant.");

    [Fact]
    public void An_unknown_key_that_is_near_to_none_is_told_with_all_of_them() =>
        SpecAssert.Reports(
            Head + "operation: { state: status, succeeded: done, [|timeout|]: 5 }\n",
            "CW1101: 'timeout' is not a key of an operation. Its keys are 'state', 'succeeded', 'failed', 'cancelled' and 'result'.");

    [Theory]
    [InlineData("bdoy", "body")]
    [InlineData("bod", "body")]
    [InlineData("Body", "body")]
    [InlineData("headerss", "headers")]
    [InlineData("\"body?\"", "body")]
    public void Slips_are_recognised(string key, string meant)
    {
        var name = key.Trim('"');
        SpecAssert.Reports(Head + $"[|{key}|]: string\n", $"CW1101: '{name}' is not a key of an endpoint. Perhaps '{meant}' is meant.");
    }

    [Fact]
    public void A_marked_key_is_told_without_its_mark() =>
        SpecAssert.Reports(Head + "[|boddy|]?: string\n", "CW1101: 'boddy' is not a key of an endpoint. Perhaps 'body' is meant.");

    [Fact]
    public void A_key_that_is_probably_meant_is_not_missing_too() =>
        SpecAssert.Reports("types:\n  A: { [|tipe|]: string }\n", "CW1101: 'tipe' is not a key of a type. Perhaps 'type' is meant.");

    [Theory]
    [InlineData("summary: a\n[|summary|]: b\n", "summary", 3)]
    [InlineData("body: string\n[|body|]?: string\n", "body", 3)]
    [InlineData("body?: string\n[|\"body\"|]: string\n", "body", 3)]
    [InlineData("responses:\n  202: { is: A, means: a. }\n  [|\"202\"|]: { is: B, means: b. }\n", "202", 4)]
    [InlineData("responses:\n  4XX: { is: A, means: a. }\n  [|4xx|]: { is: B, means: b. }\n", "4xx", 4)]
    [InlineData("headers:\n  If-Match: etag\n  [|if-match|]: etag\n", "if-match", 4)]
    [InlineData("query:\n  a?: string\n  [|a|]: string\n", "a", 4)]
    public void A_key_that_stands_twice(string marked, string key, int line) =>
        SpecAssert.Reports(Head + marked, $"CW1006: '{key}' stands in line {line} already: remove one of them");

    [Fact]
    public void The_first_of_two_keys_is_read()
    {
        var file = SpecAssert.Reports(Head + "summary: a\n[|summary|]: b\n", "CW1006: 'summary' stands in line 3 already: remove one of them");

        Assert.Equal("a", file.Endpoint!.Summary);
    }

    [Fact]
    public void A_quoted_key_is_literal()
    {
        var fields = SpecAssert.Sound("types:\n  A:\n    fields: { a?: string, \"a?\": string, '?': string }\n").Types[0].Schema.Fields!.Value;

        Assert.Equal([("a", true), ("a?", false), ("?", false)], fields.Select(field => (field.WireName.Value, field.IsOptional)));
    }

    [Theory]
    [InlineData("[|endpoint|]: X\n", "An endpoint", "route", "the method and the path, with path parameters in braces")]
    [InlineData(Head + "responses:\n  [|200|]: { means: It is there. }\n", "A response", "is", "the name of the case that callers see")]
    [InlineData(Head + "[|operation|]: { state: status }\n", "An operation", "succeeded", "the states in which the operation has succeeded")]
    public void A_missing_key_is_told_at_the_key_of_its_mapping(string marked, string what, string key, string documentation) =>
        SpecAssert.Reports(marked, $"CW1103: {what} needs the key '{key}': {documentation}");

    [Fact]
    public void A_key_that_is_wrong_is_not_missing_too() =>
        SpecAssert.Reports(
            "[|endpoint|]:\nroute: [|[|]a]\n",
            "CW1104: 'endpoint' takes a text, and this is nothing",
            "CW1104: 'route' takes a text, and this is a list");

    [Theory]
    [InlineData("summary: [|\"\"|]\n", "summary", "a text", "an empty text")]
    [InlineData("summary: [|{|] a: b }\n", "summary", "a text", "a mapping")]
    [InlineData("[|deprecated|]:\n", "deprecated", "'true' or 'false'", "nothing")]
    [InlineData("query: [|[|]a]\n", "query", "a mapping", "a list")]
    [InlineData("query: [|a|]\n", "query", "a mapping", "a text")]
    [InlineData("query: { [|a|]: }\n", "a", "a type or a mapping", "nothing")]
    [InlineData("body: [|[|]]\n", "body", "a type or a mapping", "an empty list")]
    [InlineData("responses: { 404: [|gone|] }\n", "404", "a mapping or 'none'", "a text")]
    [InlineData("operation: { state: a, succeeded: [[|[|]a]] }\n", "succeeded", "a text or a list of texts", "a list")]
    public void A_value_of_the_wrong_kind(string marked, string key, string kind, string found) =>
        SpecAssert.Reports(Head + marked, $"CW1104: '{key}' takes {kind}, and this is {found}");

    [Theory]
    [InlineData("deprecated: [|yes|]\n", "yes", "deprecated", "'true' or 'false'")]
    [InlineData("deprecated: [|True|]\n", "True", "deprecated", "'true' or 'false'")]
    [InlineData("body: { type: string, as: [|yaml|] }\n", "yaml", "as", "'json', 'json-lines', 'events', 'form', 'text', 'xml', 'multipart', 'binary' or a media type such as image/png")]
    [InlineData("body: { items: { type: int32, as: [|text|] } }\n", "text", "as", "'string'")]
    public void A_word_that_is_not_known(string marked, string word, string key, string words) =>
        SpecAssert.Reports(Head + marked, $"CW1106: '{word}' is not a value of '{key}': write {words}");

    [Theory]
    [InlineData("[|summary|]?: a\n", "summary")]
    [InlineData("responses: { [|404|]?: none }\n", "404")]
    [InlineData("types: { [|A|]?: string }\n", "A")]
    public void A_key_that_cannot_be_optional(string marked, string key) =>
        SpecAssert.Reports(
            Head + marked,
            $"CW1107: '{key}' cannot be marked as optional: remove the '?', or put the key in quotes if it belongs to the name");

    [Fact]
    public void An_unquoted_comma_in_braces()
    {
        var file = SpecAssert.Reports(
            Head + "responses:\n  404: { is: NotFound, means: No publisher, [|or no offer|], or nothing. }\n",
            "CW1102: Inside '{ }' a comma ends a value, so that 'or no offer' became a key: put \"No publisher, or no offer\" in quotes");

        Assert.Equal("NotFound", Assert.Single(file.Endpoint!.Responses).Is?.Value);
    }

    [Fact]
    public void A_list_with_a_text_that_stands_twice() =>
        SpecAssert.Reports(
            Head + "operation:\n  state: status\n  succeeded: [done, ok, [|done|]]\n  failed: [failed, [|ok|]]\n",
            "CW1110: 'done' is listed in line 5 already: remove one of them",
            "CW1110: 'ok' is listed in line 5 already: remove one of them");

    [Fact]
    public void Mistakes_are_told_all_at_once_and_in_the_order_of_the_file() =>
        SpecAssert.Reports(
            "endpoint: X\nroute: [|GETT|] /\n[|smmary|]: a\nquery: { a: strin [|g|] }\n",
            "CW1212: 'GETT' is not an HTTP method that specs know. Perhaps 'GET' is meant.",
            "CW1101: 'smmary' is not a key of an endpoint. Perhaps 'summary' is meant.",
            "CW1201: 'strin g' is not a type: a type is one name");
}
