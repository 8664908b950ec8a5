namespace Clientwright.Tests.Binding;

/// <summary>What is wrong with how operations are followed to what they come to.</summary>
public sealed class OperationTests
{
    private const string Responses =
        "responses:\n  200: { is: Found, means: Found., body: { fields: { status: string, result?: Part } } }\n  202: { is: Running, means: Not yet. }\n  4XX: { is: Failed, means: It cannot be. }\n"
        + "types:\n  Part: { fields: { name: string } }\n";

    [Theory]
    [InlineData("{ state: status, succeeded: done, result: result.name }", null)]
    [InlineData("{ state: status, succeeded: done, result: . }", null)]
    [InlineData("{ succeeded: 200, result: result }", null)]
    [InlineData("{ state: status, succeeded: done, result: [|results|] }", "CW2555: What an operation comes to has no member 'results'. Perhaps 'result' is meant.")]
    [InlineData("{ succeeded: [200, 202], result: [|result|] }", "CW2555: What an operation comes to has no member 'result'. Several responses can be its end, and their bodies differ.")]
    [InlineData("{ succeeded: 202, result: [|result|] }", "CW2555: What an operation comes to has no member 'result'. The response 'Running' has no body: add one, or remove 'result'.")]
    [InlineData("{ succeeded: [|done|] }", "CW2550: Without 'state' the status of an answer is its state, and 'done' is none that this endpoint declares. Add a response of just this status, or say in 'state' which member of the body tells how the operation stands.")]
    [InlineData("{ succeeded: 200, failed: [|404|] }", "CW2550: Without 'state' the status of an answer is its state, and '404' is none that this endpoint declares. Add a response of just this status, or say in 'state' which member of the body tells how the operation stands.")]
    public void An_operation(string operation, string? message) => AssertReports(
        message, (Shop.EndpointPath, "endpoint: GetItem\nroute: GET /item\n" + Responses + $"operation: {operation}\n"));

    private const string Start = "  201: { is: Made, means: Made., headers: { Location?: uri, Operation-Location: uri }, poll: GetState, result: GetItem, resultAt: header Location }\n";

    [Theory]
    [InlineData(Start, null)]
    [InlineData("  201: { is: Made, means: Made., headers: { Operation-Location: uri }, poll: GetState, result: GetItem }\n", null)]
    [InlineData("  201: { is: Made, means: Made., headers: { Operation-Location: uri }, poll: GetState, result: GetState, resultAt: resourceLocation }\n", null)]
    [InlineData("  201: { is: Made, means: Made., poll: GetItem }\n", null)]
    [InlineData("  201: { is: Made, means: Made., poll: [|GetState|] }\n", "CW2233: The response needs just one header of the type 'uri', where to follow it, and has none")]
    [InlineData("  201: { is: Made, means: Made., headers: { Operation-Location: uri }, poll: GetState, result: [|GetItm|] }\n", "CW2231: There is no endpoint 'GetItm'. Perhaps 'GetItem' is meant.")]
    [InlineData("  201: { is: Made, means: Made., headers: { Operation-Location: uri }, poll: GetState, result: [|PutItem|] }\n", "CW2551: A result is asked for with GET, and 'PutItem' is called with PUT: name an endpoint of GET")]
    [InlineData("  201: { is: Made, means: Made., headers: { Operation-Location: uri }, poll: GetState, result: [|GetState|] }\n", "CW2552: 'GetState' has another path than this endpoint, so that its address is not the one that was called: say in 'resultAt' where it is")]
    [InlineData("  201: { is: Made, means: Made., headers: { Operation-Location: uri }, poll: GetState, result: GetItem, resultAt: header [|Location|] }\n", "CW2554: The response has no header 'Location' of the type 'uri'. Declare it among the 'headers'.")]
    [InlineData("  201: { is: Made, means: Made., headers: { Operation-Location: uri }, poll: GetState, [|resultAt|]: a }\n", "CW1108: 'resultAt' says nothing without 'result': add it, or remove 'resultAt'")]
    [InlineData("  201: { is: Made, means: Made., headers: { Operation-Location: uri }, [|result|]: GetItem }\n", "CW1108: 'result' says nothing without 'poll': add it, or remove 'result'")]
    [InlineData(Start + "  202: { is: Queued, means: Queued., headers: { Operation-Location: uri }, poll: GetItem, result: [|GetItem|] }\n", "CW2553: An endpoint has one outcome, and that of '201' is of 'GetItem', followed at 'GetState': remove one of them")]
    public void A_response(string response, string? message) => AssertReports(
        message, ("specs/shop/put.yaml", "endpoint: PutItem\nroute: PUT /items/{id}\npath: { id: string }\nresponses:\n" + response));

    [Fact]
    public void An_endpoint_that_is_followed_itself() => AssertReports(
        "CW2553: An endpoint has one outcome, and this one's 'operation' has that: remove one of them",
        ("specs/shop/ask.yaml",
            "endpoint: Ask\nroute: GET /items/{id}/ask\npath: { id: string }\nresponses:\n  200: { is: Made, means: Made., headers: { Location: uri }, poll: GetState, result: [|GetItem|], resultAt: a }\noperation: { succeeded: 200 }\n"));

    private static void AssertReports(string? message, (string Path, string Text) file)
    {
        (string, string)[] others =
        [
            (Shop.ApiPath, Shop.Api),
            ("specs/shop/state.yaml", "endpoint: GetState\nroute: GET /state\nresponses:\n  200: { is: Found, means: Found., body: { fields: { status: string } } }\noperation: { state: status, succeeded: done }\n"),
            ("specs/shop/item.yaml", "endpoint: GetItem\nroute: GET /items/{item}\npath: { item: string }\nresponses:\n  200: { is: Found, means: Found. }\noperation: { succeeded: 200 }\n"),
        ];
        var bound = BoundSpecs.Of([.. others.Where(other => file.Path != Shop.EndpointPath || !other.Item2.Contains("GetItem", StringComparison.Ordinal)), file]);
        if (message is null)
        {
            bound.AssertNoDiagnostics();
        }
        else
        {
            bound.AssertReports(message[..6], message[8..]);
        }
    }
}
