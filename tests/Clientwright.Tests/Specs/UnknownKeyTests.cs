namespace Clientwright.Tests.Specs;

/// <summary>Keys that a construct does not have, and what is probably meant by them.</summary>
public sealed class UnknownKeyTests
{
    private const string Head = "endpoint: X\nroute: GET /\n";

    [Theory]
    [InlineData("[|means|]: a\n", "means", "an endpoint", "a response")]
    [InlineData("operation: { state: a, succeeded: b, [|poll|]: c }\n", "poll", "an operation", "a response")]
    [InlineData("types: { A: { type: string, [|default|]: a } }\n", "default", "a type", "a parameter, a variable or a field")]
    public void A_key_in_the_wrong_place(string marked, string key, string here, string there) =>
        SpecAssert.Reports(Head + marked, $"CW1112: '{key}' is not a key of {here}, but of {there}: move it there, or remove it");

    [Theory]
    [InlineData("404")]
    [InlineData("4XX")]
    public void A_response_beside_the_responses(string status) =>
        SpecAssert.Reports(
            Head + $"responses: {{ 200: {{ is: A, means: a. }} }}\n[|{status}|]: {{ is: B, means: b. }}\n",
            $"CW1112: '{status}' is not a key of an endpoint, but of 'responses': move it there, or remove it");

    [Theory]
    [InlineData("responses:\n  404:\n  [|is|]: A\n  means: a.\n", "is", "'responses'", "404")]
    [InlineData("responses:\n[|404|]:\n  is: A\n  means: a.\n", "404", "an endpoint", "responses")]
    [InlineData("query:\n[|top|]?: int32\nskip?: int32\n", "top", "an endpoint", "query")]
    [InlineData("body:\n[|fields|]:\n  a: string\n", "fields", "an endpoint", "body")]
    [InlineData("types:\n  Offer:\n  [|fields|]:\n    a: string\n  Price: { fields: { b: string } }\n", "fields", "'types'", "Offer")]
    public void Keys_that_are_indented_too_little(string marked, string key, string here, string above) =>
        SpecAssert.Reports(
            "endpoint: X\nroute: POST /\n" + marked,
            $"CW1112: '{key}' is not a key of {here}, but of '{above}' above: indent it more, or remove it");

    [Fact]
    public void Path_parameters_that_are_indented_too_little_are_not_undeclared_too() =>
        SpecAssert.Reports(
            "endpoint: X\nroute: GET /{a}/{b}\npath:\n[|a|]: string\nb: string\n",
            "CW1112: 'a' is not a key of an endpoint, but of 'path' above: indent it more, or remove it");

    [Fact]
    public void A_misspelt_key_below_one_without_a_value_is_not_meant_to_be_its_own() =>
        SpecAssert.Reports(
            Head + "[|query|]:\n[|sumary|]: a.\n",
            "CW1104: 'query' takes a mapping, and this is nothing",
            "CW1101: 'sumary' is not a key of an endpoint. Perhaps 'summary' is meant.");

    [Fact]
    public void A_member_without_a_type_is_not_the_parent_of_the_next() =>
        SpecAssert.Reports(
            "types:\n  A:\n    fields:\n      [|a|]:\n      type: string\n", "CW1104: 'a' takes a type or a mapping, and this is nothing");

    [Fact]
    public void A_key_of_an_endpoint_in_an_api() =>
        SpecAssert.Reports(
            "api: P\n[|route|]: GET /\n", "CW1112: 'route' is not a key of an API, but of an endpoint: move it there, or remove it");

    [Theory]
    [InlineData("[|description|]: a\n", "description", "an endpoint", "write 'summary'")]
    [InlineData("responses: { 200: { is: A, [|description|]: a } }\n", "description", "a response", "write 'means'")]
    [InlineData("[|requestBody|]: { type: string }\n", "requestBody", "an endpoint", "write 'body'")]
    [InlineData("query: { a: { type: string, [|in|]: query } }\n", "in", "a parameter", "where a parameter stands is said by the key above it: 'path', 'query', 'headers' or 'cookies'")]
    [InlineData("query: { a: { [|schema|]: { type: string } } }\n", "schema", "a parameter", "what it holds stands here itself, as in 'type: string'")]
    [InlineData("types: { A: { [|$ref|]: B } }\n", "$ref", "a type", "write 'type' with the name of a type")]
    [InlineData("types: { A: { [|properties|]: {} } }\n", "properties", "a type", "write 'fields'")]
    [InlineData("types: { A: { fields: {}, [|required|]: [a] } }\n", "required", "a type", "everything is required, unless its key ends in '?'")]
    [InlineData("types: { A: { type: list<string>, [|uniqueItems|]: true } }\n", "uniqueItems", "a type", "write 'unique: true'")]
    public void A_key_of_another_language(string marked, string key, string here, string what) =>
        SpecAssert.Reports(Head + marked, $"CW1113: '{key}' is not a key of {here}: {what}");

    [Fact]
    public void Parameters_of_another_language_may_be_those_of_the_path() =>
        SpecAssert.Reports(
            "endpoint: X\nroute: GET /{a}\n[|parameters|]: [{ name: a }]\n",
            "CW1113: 'parameters' is not a key of an endpoint: parameters stand under 'path', 'query', 'headers' and 'cookies'");

    [Fact]
    public void Parameters_of_a_misspelt_path_are_not_undeclared_too() =>
        SpecAssert.Reports(
            "endpoint: X\nroute: GET /{a}\n[|paht|]: { a: string }\n", "CW1101: 'paht' is not a key of an endpoint. Perhaps 'path' is meant.");

    [Theory]
    [InlineData("{ is[|:|]Found, means: It is there. }", "is:Found", "is: Found")]
    [InlineData("{ is: Found, means[|:|]There. }", "means:There.", "means: There.")]
    public void A_key_in_braces_without_a_space(string marked, string written, string meant) =>
        SpecAssert.Reports(Head + $"responses:\n  200: {marked}\n", $"CW1014: '{written}' is not a key with a value: write '{meant}'");

    [Fact]
    public void What_would_be_merged_is_not_missing() =>
        SpecAssert.Reports(
            "types:\n  A: [|&a|] { type: string }\n  B: { <<: [|*a|], summary: b }\n",
            "CW1003: Specs have no anchors and aliases, as '&a' is in YAML: declare a type under 'types' and name it, or put a text in quotes",
            "CW1003: Specs have no anchors and aliases, as '*a' is in YAML: declare a type under 'types' and name it, or put a text in quotes");

    [Theory]
    [InlineData("Issue [|#|]1 of it", "Issue")]
    [InlineData("The offer's name [|#|]{id}", "The offer's name")]
    public void A_comment_that_cuts_a_sentence_short(string marked, string left) =>
        SpecAssert.Reports(
            Head + $"summary: {marked}\n",
            $"CW1114: A '#' behind a space begins a comment, so that '{left}' is all that is left of the text: put the whole text in quotes, or write a space behind the '#'");

    [Theory]
    [InlineData("Issue # one of it")]
    [InlineData("Lists the issues. #todo")]
    [InlineData("'Issue' #1")]
    public void A_comment_that_may_be_meant(string summary) => SpecAssert.Sound(Head + $"summary: {summary}\n");

    [Fact]
    public void A_comment_in_place_of_a_text() =>
        SpecAssert.Reports(
            Head + "[|summary|]: #1 of it\n",
            "CW1104: 'summary' takes a text, and this is nothing, since '#' begins a comment; put the text in quotes");

    [Theory]
    [InlineData("responses:\n  2OO: { is: A, means: a. }\n")]
    [InlineData("responses:\n  200: { means: a. }\n")]
    [InlineData("responses:\n")]
    [InlineData("resposnes: { 200: { is: A, means: a. } }\n")]
    public void Responses_that_cannot_be_read_are_known_to_be_there(string yaml) =>
        Assert.True(Clientwright.Specs.SpecParser.Parse("a.yaml", Head + yaml).Endpoint!.HasUnreadResponses);

    [Theory]
    [InlineData("types: { My-Type: string }\n")]
    [InlineData("types: [A]\n")]
    public void Types_that_cannot_be_named_are_known_to_be_there(string yaml) =>
        Assert.True(Clientwright.Specs.SpecParser.Parse("a.yaml", Head + yaml).HasUnreadTypes);
}
