using Clientwright.Specs;

namespace Clientwright.Tests.Specs;

public sealed class ResponseTests
{
    private const string Head = "endpoint: X\nroute: GET /\n";

    [Theory]
    [InlineData("100", 100, 100)]
    [InlineData("599", 599, 599)]
    [InlineData("\"202\"", 202, 202)]
    [InlineData("4XX", 400, 499)]
    [InlineData("5xx", 500, 599)]
    [InlineData("default", 100, 599)]
    public void Statuses(string key, int first, int last)
    {
        var response = Assert.Single(SpecAssert.Sound(Head + $"responses: {{ {key}: {{ is: A, means: a. }} }}\n").Endpoint!.Responses);

        Assert.Equal(new StatusRange(first, last), response.Status);
        Assert.Equal(key.Trim('"'), response.Key.Value);
    }

    [Theory]
    [InlineData("99")]
    [InlineData("600")]
    [InlineData("0202")]
    [InlineData("2X2", "a code, or '2XX' for all of its range")]
    [InlineData("6XX")]
    [InlineData("Default", "'default'")]
    [InlineData("40X", "a code, or '4XX' for all of its range")]
    [InlineData("200-299", "a code, or '2XX' for all of its range")]
    [InlineData("4**", "a code, or '4XX' for all of its range")]
    [InlineData("200 OK", "'200'")]
    [InlineData("20X", "a code, or '2XX' for all of its range")]
    [InlineData("+20")]
    [InlineData("4 4")]
    [InlineData("\u0664\u0660\u0664")]
    public void Keys_that_are_no_status(string key, string meant = "a code from 100 to 599, a range from '1XX' to '5XX', or 'default'")
    {
        var file = SpecAssert.Reports(
            Head + $"responses:\n  [|{key}|]: {{ is: A, means: a. }}\n  404: {{ is: NotFound, means: b. }}\n",
            $"CW1221: '{key}' is not a status: write {meant}");

        Assert.Equal("NotFound", Assert.Single(file.Endpoint!.Responses).Is?.Value);
    }

    [Fact]
    public void A_response_of_the_api_can_be_taken_away_from_an_endpoint()
    {
        var response = Assert.Single(SpecAssert.Sound(Head + "responses: { 404: none }\n").Endpoint!.Responses);

        Assert.Equal((true, null), (response.IsRemoved, response.Is));
    }

    [Fact]
    public void A_response_with_a_mistake_is_not_taken_away() =>
        Assert.Empty(SpecAssert.Reports(
            Head + "responses: { 404: [|gone|] }\n", "CW1104: '404' takes a mapping or 'none', and this is a text").Endpoint!.Responses);

    [Fact]
    public void The_api_has_no_responses_to_take_away() =>
        SpecAssert.Reports("api: P\nresponses: { 404: [|none|] }\n", "CW1104: '404' takes a mapping, and this is a text");

    [Fact]
    public void A_response_without_a_name_is_left_out_and_one_without_a_meaning_is_not()
    {
        var file = SpecAssert.Reports(
            Head + "responses:\n  [|200|]: { means: a. }\n  [|404|]: { is: NotFound }\n",
            "CW1103: A response needs the key 'is': the name of the case that callers see",
            "CW1103: A response needs the key 'means': what the answer means, in a sentence; it becomes the documentation of the case");

        Assert.Equal("NotFound", Assert.Single(file.Endpoint!.Responses).Is?.Value);
    }

    [Fact]
    public void A_meaning_in_a_block_ends_without_a_line_break()
    {
        var file = SpecAssert.Sound(Head + "responses:\n  200:\n    is: A\n    means: |\n      One.\n      Two.\n\n");

        Assert.Equal("One.\nTwo.", file.Endpoint!.Responses[0].Means);
    }

    [Theory]
    [InlineData("body: string\n", false, null)]
    [InlineData("body?: string\n", true, null)]
    [InlineData("body: { as: form, type: string }\n", false, "form")]
    public void Bodies(string yaml, bool isOptional, string? encoding)
    {
        var body = SpecAssert.Sound(Head + yaml).Endpoint!.Body!;

        Assert.Equal((isOptional, encoding), (body.IsOptional, body.As?.Value));
        Assert.Equal("string", Assert.IsType<TypeExpression.Named>(body.Schema.Type).Name);
        Assert.Null(body.Schema.As);
    }

    [Fact]
    public void Headers_of_a_response_say_where_they_stand()
    {
        const string Headers = "{ ETag: etag, location?: { type: uri, from: Location }, my tag: { type: string, from: X-Tag } }";
        var headers = SpecAssert.Sound($"{Head}responses: {{ 200: {{ is: A, means: a., headers: {Headers} }} }}\n").Endpoint!.Responses[0].Headers;

        Assert.Equal(
            ["ETag ", "location Location", "my tag X-Tag"],
            headers.Select(header => $"{header.WireName} {string.Join(' ', header.From)}"));
        Assert.Equal([false, true, false], headers.Select(header => header.IsOptional));
    }

    [Theory]
    [InlineData("headers: { [|\"a b\"|]: string }\n", "a b")]
    [InlineData("headers: { [|\"\"|]: string }\n", "")]
    [InlineData("headers: { [|größe|]: string }\n", "größe")]
    [InlineData("responses: { 200: { is: A, means: a., headers: { [|\"a:\"|]: string } } }\n", "a:")]
    [InlineData("responses: { 200: { is: A, means: a., headers: { a: { type: string, from: [X-Tag, [|X Tag|]] } } } }\n", "X Tag")]
    public void Names_that_no_header_can_have(string marked, string name) =>
        SpecAssert.Reports(
            Head + marked, $"CW1232: '{name}' cannot be the name of a header: write letters, digits and any of !#$%&'*+-.^_`|~");

    [Fact]
    public void An_operation_says_what_its_states_mean()
    {
        var operation = SpecAssert.Sound(
            Head + "operation: { state: properties.status, succeeded: [completed, succeeded], failed: failed, cancelled: [canceled] }\n")
            .Endpoint!.Operation!;

        Assert.Equal("properties.status", operation.State!.Value);
        Assert.Equal(["completed", "succeeded"], operation.Succeeded.Select(state => state.Value));
        Assert.Equal(["failed"], operation.Failed.Select(state => state.Value));
        Assert.Equal(["canceled"], operation.Cancelled.Select(state => state.Value));
    }
}
