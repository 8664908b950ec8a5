namespace Clientwright.Tests.Generation;

/// <summary>What values must keep to: said in the documentation, and checked before a request is sent, if asked to.</summary>
public sealed class ConstraintTests
{
    private const string Types =
        """
          Code: { type: string, minLength: 2, maxLength: 3, pattern: "^[a-z😀]+$" }
          Record:
            fields:
              code?: Code
              codes?: { type: list<Code>, minItems: 1, maxItems: 2, unique: true }
              map?: { values: { type: int32, minimum: 1, maximum: 9 } }
              rate?: { type: double | null, exclusiveMinimum: 0, exclusiveMaximum: 1, multipleOf: 0.1 }
              id?: { type: uint64, as: string, minimum: 5 }
              joined?: { items: { type: int64, multipleOf: 5 }, join: ",", minItems: 2 }

        """;

    private const string Endpoint =
        """
        endpoint: Echo
        route: POST /echo/{code}
        path:
          code: Code
        query:
          top?: { type: int32, maximum: 10 }
          each?: { items: { type: string, minLength: 1 }, maxItems: 2 }
        headers:
          x-joined?: { type: list<Code>, join: ",", maxItems: 1 }
        body: Record
        responses:
          200: { is: Echoed, means: Here it is., body: Record }
        """;

    [Fact]
    public Task Checked_if_asked_to() => Wire.RunAsync(
        Types,
        Endpoint,
        """"
        var checking = new WireClient(new System.Net.Http.HttpMessageInvoker(server), new() { ValidatesRequests = true });
        var sound = new EchoRequest { Code = "ab", Body = new() { Code = "a😀b" } };
        async System.Threading.Tasks.Task<string> Refusal(EchoRequest request) =>
            (await Assert.ThrowsAsync<ArgumentException>(() => checking.EchoAsync(request))).Message;
        System.Threading.Tasks.Task<string> RefusalOf(Record body) => Refusal(sound with { Body = body });

        Assert.IsType<EchoResult.Echoed>(await checking.EchoAsync(sound));
        Assert.Equal("""{"code":"a\uD83D\uDE00b"}""", server.Sent);
        Assert.Equal("$.code: The text must have 2 characters at least. (Parameter 'Body')", await RefusalOf(new() { Code = "😀" }));
        Assert.StartsWith("$.code: The text must have 3 characters at most.", await RefusalOf(new() { Code = "abcd" }));
        Assert.StartsWith("$.code: The text must match ^[a-z😀]+$.", await RefusalOf(new() { Code = "A1" }));
        Assert.StartsWith("$.codes: The list must have 1 items at least.", await RefusalOf(new() { Codes = [] }));
        Assert.StartsWith("$.codes: The list must have 2 items at most.", await RefusalOf(new() { Codes = ["ab", "cd", "ef"] }));
        Assert.StartsWith("$.codes: The items 0 and 1 of the list must not be equal.", await RefusalOf(new() { Codes = ["ab", "ab"] }));
        Assert.StartsWith("$.codes[1]: The text must have 2", await RefusalOf(new() { Codes = ["ab", "c"] }));
        Assert.StartsWith("$.map.b: The number must be 9 or less.", await RefusalOf(new() { Map = new Dictionary<string, int> { ["a"] = 1, ["b"] = 10 } }));
        Assert.StartsWith("$.rate: The number must be more than 0.", await RefusalOf(new() { Rate = new(0) }));
        Assert.StartsWith("$.rate: The number must be a multiple of 0.1.", await RefusalOf(new() { Rate = new(0.35) }));
        Assert.StartsWith("$.id: The number must be 5 or more.", await RefusalOf(new() { Id = 4 }));
        Assert.StartsWith("$.joined: The list must have 2 items at least.", await RefusalOf(new() { Joined = [5] }));
        Assert.StartsWith("$.joined: The number must be a multiple of 5.", await RefusalOf(new() { Joined = [5, 6] }));
        await checking.EchoAsync(sound with { Body = new() { Rate = new(0.3), Id = 5, Joined = [5, -10] } });
        Assert.Equal("""{"rate":0.3,"id":"5","joined":"5,-10"}""", server.Sent);

        Assert.Equal("The text must have 2 characters at least. (Parameter 'Code')", await Refusal(sound with { Code = "a" }));
        Assert.Equal("The number must be 10 or less. (Parameter 'Top')", await Refusal(sound with { Top = 11 }));
        Assert.Equal("The list must have 2 items at most. (Parameter 'Each')", await Refusal(sound with { Each = ["a", "b", "c"] }));
        Assert.Equal("The text must have 1 characters at least. (Parameter 'Each')", await Refusal(sound with { Each = [""] }));
        Assert.Equal("The list must have 1 items at most. (Parameter 'XJoined')", await Refusal(sound with { XJoined = ["ab", "cd"] }));
        await checking.EchoAsync(sound with { Top = 10, Each = ["a"], XJoined = ["ab"] });
        Assert.Equal("/echo/ab?top=10&each=a", server.Target);

        // Not asked to, and of answers never.
        await client.EchoAsync(new() { Code = "A", Top = 11, Body = new() { Code = "A1", Codes = [] } });
        Assert.Equal("""{"code":"A1","codes":[]}""", server.Sent);
        server.Answer = """{"code":"A1","codes":[]}""";
        Assert.Equal("A1", Assert.IsType<EchoResult.Echoed>(await checking.EchoAsync(sound)).Body.Code);
        """");

    [Fact]
    public void Documented()
    {
        var files = SpecProject.CreateUntracked(("specs/api.yaml", "api: Wire\nserver: https://wire.example\ntypes:\n" + Types), ("specs/call.yaml", Endpoint)).Run().Files;

        Assert.Contains("/// <remarks>What the API takes: at least 1 items, at most 2 items, no item twice.</remarks>", files["Consumer.Wire.Record.g.cs"], StringComparison.Ordinal);
        Assert.Contains("/// <remarks>What the API takes: at most 10.</remarks>", files["Consumer.Wire.Echo.g.cs"], StringComparison.Ordinal);
    }
}
