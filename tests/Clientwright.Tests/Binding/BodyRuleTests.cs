namespace Clientwright.Tests.Binding;

/// <summary>What kinds of body ask of their types.</summary>
public sealed class BodyRuleTests
{
    private const string Advice = "write such a type, or another 'as'";

    [Theory]
    [InlineData("{ type: int32, as: [|image/png|] }", "image/png", "'bytes', 'binary' or 'file'", Advice)]
    [InlineData("{ type: bytes, format: base64url, as: [|binary|] }", "binary", "'bytes', 'binary' or 'file'", Advice)]
    [InlineData("{ fields: { a: string }, as: [|text|] }", "text", "a scalar or an enum", Advice)]
    [InlineData("{ type: string | null, as: [|text/csv|] }", "text/csv", "a scalar or an enum", "remove '| null'")]
    [InlineData("{ type: int32, as: [|json-lines|] }", "json-lines", "a list", Advice)]
    [InlineData("{ type: list<int32> | null, as: [|application/x-ndjson|] }", "application/x-ndjson", "a list", "remove '| null'")]
    [InlineData("{ type: int32, stream: [|true|] }", "stream: true", "a list", Advice)]
    [InlineData("{ type: list<int32>, stream: [|true|], minItems: 1 }", "stream: true", "a list of any items", "remove 'minItems', 'maxItems' and 'unique'")]
    [InlineData("{ type: binary | null, as: [|image/png|] }", "image/png", "there, or absent by 'body?'", "remove '| null'")]
    public void Its_type_has_to_go_with_it(string body, string form, string needed, string advice) => Request(body)
        .AssertReports("CW2400", $"A body as '{form}' has to be {needed}, and this is not: {advice}");

    [Theory]
    [InlineData("{ type: int32, as: application/problem+json }")]
    [InlineData("{ enum: [a, b], as: text }")]
    [InlineData("{ type: bytes, as: application/zip }")]
    [InlineData("{ type: bytes, format: base64url }")]
    [InlineData("{ type: binary, as: application/json }")]
    [InlineData("{ type: file, as: \"*/*\" }")]
    [InlineData("{ items: { fields: { a: string } }, as: json-lines, stream: true }")]
    [InlineData("{ type: list<any>, stream: true, as: application/problem+json }")]
    [InlineData("{ type: list<any>, stream: false, as: text/json }")]
    [InlineData("file")]
    public void Sound_ones(string body) => Request(body).AssertNoDiagnostics();

    [Fact]
    public void A_request_is_of_one_media_type() => Request("{ type: binary, as: [|image/*|] }")
        .AssertReports("CW2403", "'image/*' is a range, and a request is sent as one media type: write it, or 'type: file', which has its own");

    [Theory]
    [InlineData("list<[|file|]>", "file")]
    [InlineData("{ fields: { a?: [|binary|] } }", "binary")]
    [InlineData("{ values: [|binary|], as: form }", "binary")]
    public void A_stream_is_a_whole_body(string body, string type) => Request(body)
        .AssertReports("CW2401", $"'{type}' is a stream, which can be a body, or a part of a multipart body that is declared in place: for bytes inside a value write 'bytes'");

    [Fact]
    public void No_type_stands_for_a_stream() => Shop.WithTypes("  Picture: [|binary|]\n")
        .AssertReports("CW2401", "'binary' is a stream, which can be a body, or a part of a multipart body that is declared in place: for bytes inside a value write 'bytes'");

    [Theory]
    [InlineData("xml/")]
    [InlineData("image")]
    [InlineData("image/png; a")]
    public void What_is_no_media_type_is_no_word(string form) => Request($"{{ type: bytes, as: [|\"{form}\"|] }}")
        .AssertReports("CW1106", $"'{form}' is not a value of 'as': write 'json', 'json-lines', 'events', 'form', 'text', 'xml', 'multipart', 'binary' or a media type such as image/png");

    [Fact]
    public void A_part_is_of_a_media_type() => Request("{ as: multipart, fields: { logo: { type: file, part: { type: [|\"image/png\\r\\nX: 1\"|] } } } }")
        .AssertReports("CW1106", "'image/pngU+000DU+000AX: 1' is not a value of 'type': write a media type such as image/png");

    [Theory]
    [InlineData("{ type: int32, as: text, stream: [|true|] }", "text", "stream", "json")]
    [InlineData("{ type: int32, until: [|end|] }", "json", "until", "events")]
    [InlineData("{ events: { a: string }, as: [|json|] }", "json", "events", "events")]
    public void Few_kinds_are_streams_of_items(string body, string form, string key, string needed) => Request(body)
        .AssertReports("CW2407", $"A body as '{form}' has no '{key}': remove the key, or write 'as: {needed}'");

    [Theory]
    [InlineData("{ type: int32, as: [|events|] }", "events")]
    [InlineData("{ type: int32, as: [|text/event-stream|] }", "text/event-stream")]
    public void Nobody_sends_events(string body, string form) => Request(body)
        .AssertReports("CW2402", $"Only the body of an answer can be '{form}': write another 'as'");

    [Fact]
    public void The_last_event_is_one_of_them() => Responses("{ text/event-stream: { events: { delta: string, done: any }, last: [|don|] } }")
        .AssertReports("CW2408", "'don' is none of the events. Perhaps 'done' is meant.");

    [Fact]
    public void Events_have_names_of_their_own() => Responses("{ text/event-stream: { events: { a-b: string, [|aB|]: any } } }")
        .AssertReports("CW2106", "'aB' and 'a-b' are both 'AB' in C#: give one of them a 'name'");

    [Fact]
    public void An_answer_is_not_told_by_parameters() => Responses("{ application/json; v=1: string, [|Application/JSON; v=2|]: int32, text/plain: string }")
        .AssertReports("CW2405", "An answer does not tell 'Application/JSON; v=2' from 'application/json; v=1', since parameters are not compared: keep one of them");

    [Fact]
    public void The_rules_hold_for_each_of_several() => Responses("{ application/json: any, [|multipart/mixed|]: { fields: { a: string } } }")
        .AssertReports("CW2402", "Only the body of a request can be 'multipart/mixed': write another 'as'");

    [Fact]
    public void Bodies_have_names_of_their_own() => Requests("{ application/json; v=1: string, [|application/json; v=2|]: int32 }")
        .AssertReports("CW2406", "'application/json; v=2' and 'application/json; v=1' are both 'Json' in C#: give one of them an 'is'");

    [Fact]
    public void A_key_of_several_is_a_media_type() => Requests("{ application/json: any, [|text|]: string }")
        .AssertReports("CW1106", "'text' is not a value of 'bodies': write a media type such as image/png");

    private static BoundSpecs Responses(string bodies) => Endpoint($"responses:\n  200: {{ is: Done, means: Done., bodies: {bodies} }}\n");

    private static BoundSpecs Requests(string bodies) => Endpoint($"bodies: {bodies}\nresponses:\n  204: {{ is: Done, means: Done. }}\n");

    private static BoundSpecs Endpoint(string rest) => BoundSpecs.Of((Shop.ApiPath, Shop.Api), (Shop.EndpointPath, "endpoint: PutItem\nroute: PUT /item\n" + rest));

    private static BoundSpecs Request(string body) => Endpoint($"body: {body}\nresponses:\n  204: {{ is: Done, means: Done. }}\n");
}
