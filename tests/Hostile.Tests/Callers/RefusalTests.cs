using System.Text.Json;
using Hostile.Client.Everything;
using Hostile.Tests.Wire;

namespace Hostile.Tests.Callers;

/// <summary>What a compiler cannot keep callers from: null where there must be a value, and values that have no form on the wire. Nothing is sent.</summary>
public sealed class RefusalTests
{
    private static readonly SendRequest Plain = new() { Text = "t", Kind = Kind.Small, Items = ["i"], Link = new Uri("/l", UriKind.Relative), Q = "q" };
    private static readonly SendBody Letter = new() { Text = "t", Texts = [], Map = new Dictionary<string, string>() };

    public static TheoryData<string, SendRequest> Requests => new()
    {
        { "Text", Plain with { Text = null! } },
        { "Text", Plain with { Text = "" } },
        { "Text", Plain with { Text = "." } },
        { "Text", Plain with { Text = ".." } },
        { "Text", Plain with { Text = new string('x', 70_000) } },
        { "Text", Plain with { Text = new string('é', 20_000) } },
        { "Items", Plain with { Items = null! } },
        { "Items", Plain with { Items = [] } },
        { "Items", Plain with { Items = [null!] } },
        { "Items", Plain with { Items = ["a", "b,c"] } },
        { "Link", Plain with { Link = null! } },
        { "Q", Plain with { Q = null! } },
        { "Q", Plain with { Q = new string('?', 30_000) } },
        { "Tag", Plain with { Tag = ["a", null!] } },
        { "Ids", Plain with { Ids = ["a", null!] } },
        { "Ids", Plain with { Ids = [""] } },
        { "Level", Plain with { Level = (Level)9 } },
        { "Ratio", Plain with { Ratio = double.NaN } },
        { "XText", Plain with { XText = "a\r\nX-Evil: 1" } },
        { "XText", Plain with { XText = " a" } },
        { "XItems", Plain with { XItems = ["a", null!] } },
        { "XItems", Plain with { XItems = ["a\nb"] } },
        { "XLink", Plain with { XLink = new Uri("/é", UriKind.Relative) } },
        { "IfMatch", Plain with { IfMatch = default(ETag) } },
        { "IfMatch", Plain with { IfMatch = new ETag("\"a\", \"b\"") } },
        { "IfMatch", Plain with { IfMatch = new ETag("a,b") } },
        { "IfMatch", Plain with { IfMatch = new ETag("\"a\"\r\nX-Evil: 1") } },
    };

    public static TheoryData<string, SendBody> Bodies => new()
    {
        { "$.text", Letter with { Text = null! } },
        { "$.text", Letter with { Text = "\ud800" } },
        { "$.texts", Letter with { Texts = null! } },
        { "$.texts[0]", Letter with { Texts = [null!] } },
        { "$.texts[2]", Letter with { Texts = ["a", "b", "\udc00"] } },
        { "$.map", Letter with { Map = null! } },
        { "$.map.a", Letter with { Map = new Dictionary<string, string> { ["b"] = "", ["a"] = null! } } },
        { "$.map", Letter with { Map = new Dictionary<string, string> { ["b"] = "", ["\ud800"] = "" } } },
        { "$.things[0]", Letter with { Things = [null!] } },
        { "$.things[1].id", Letter with { Things = [Thing(), Thing() with { Id = null! }] } },
        { "$.things[0]", Letter with { Things = [Thing() with { Others = null! }] } },
        { "$.things[0].texts.k", Letter with { Things = [Thing() with { Texts = new Dictionary<string, string> { ["k"] = null! } }] } },
        { "$.things[0].emails", Letter with { Things = [Thing() with { Emails = ["a,b"] }] } },
        { "$.things[0].level", Letter with { Things = [Thing() with { Level = (Level)9 }] } },
        { "$.things[0].number", Letter with { Things = [Thing() with { Number = double.PositiveInfinity }] } },
        { "$.things[0].others", Letter with { Things = [Thing() with { Others = new Dictionary<string, JsonElement> { ["others"] = default } }] } },
        { "$.shape", Letter with { Shape = new Shape.Circle(null!) } },
        { "$.shape", Letter with { Shape = new Shape.Circle(new() { Kind = null!, Radius = 1 }) } },
        { "$.free", Letter with { Free = default(JsonElement) } },
        { "$.free", Letter with { Free = JsonDocument.Parse("[\"\\ud800\"]").RootElement } },
        { "$.free", Letter with { Free = JsonDocument.Parse("{\"\\ud800\":1}").RootElement } },
        { "$.free", Letter with { Free = JsonDocument.Parse(new string('[', 2000) + new string(']', 2000), new() { MaxDepth = 2000 }).RootElement } },
    };

    [Theory]
    [MemberData(nameof(Requests), DisableDiscoveryEnumeration = true)]
    public async Task A_value_that_cannot_be_sent_is_refused_by_its_name(string parameter, SendRequest request) =>
        Assert.Equal(parameter, (await RefusedAsync(request)).ParamName);

    [Theory]
    [MemberData(nameof(Bodies), DisableDiscoveryEnumeration = true)]
    public async Task A_member_that_cannot_be_sent_is_refused_by_its_path(string path, SendBody body)
    {
        var thrown = await RefusedAsync(Plain with { Body = body });

        Assert.Equal("Body", thrown.ParamName);
        Assert.Contains(path, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_map_that_is_refused_halfway_is_let_go()
    {
        var map = new LazyMap(("a", "1"), ("b", null), ("c", "3"));

        await RefusedAsync(Plain with { Body = Letter with { Map = map } });

        Assert.Equal(0, map.Open);
    }

    [Fact]
    public async Task A_value_that_holds_itself_is_refused()
    {
        var children = new List<Thing>();
        children.Add(Thing() with { Children = children });
        Assert.Equal("Body", (await RefusedAsync(Plain with { Body = Letter with { Things = children } })).ParamName);

        var shapes = new List<Shape>();
        shapes.Add(new Square { Side = 1, Shapes = shapes });
        Assert.Equal("Body", (await RefusedAsync(Plain with { Body = Letter with { Shape = shapes[0] } })).ParamName);
    }

    [Fact]
    public async Task A_refused_body_does_not_stain_the_next_one()
    {
        await RefusedAsync(Plain with { Body = Letter with { Texts = ["secret", null!] } });

        await using var server = RawServer.Answering(RawServer.Text(200));
        using var http = new HttpClient();
        await new EverythingClient(http, new() { BaseAddress = server.Address }).SendAsync(Plain with { Body = Letter });
        Assert.Equal("""{"text":"t","texts":[],"map":{}}""", System.Text.Encoding.UTF8.GetString(server.Request.Body));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("zq zq")]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("tökén")]
    public async Task A_token_that_is_none_is_refused_and_not_repeated(string? token)
    {
        using var http = new HttpClient(new UnreachableHandler());
        var client = new EverythingClient(http, new() { BearerToken = _ => new(token!) });

        var thrown = await Assert.ThrowsAsync<ArgumentException>(() => client.SendAsync(Plain));
        Assert.Equal("BearerToken", thrown.ParamName);
        Assert.False(token?.Length > 0 && thrown.Message.Contains(token, StringComparison.Ordinal));
    }

    [Fact]
    public void An_option_that_must_have_a_value_is_refused_by_its_name()
    {
        using var http = new HttpClient(new UnreachableHandler());

        Assert.Equal("ApiVersion", Assert.ThrowsAny<ArgumentException>(() => new EverythingClient(http, new() { ApiVersion = null! })).ParamName);
    }

    private static Thing Thing() => new() { Id = "1", Count = 1, Tags = [] };

    private static async Task<ArgumentException> RefusedAsync(SendRequest request)
    {
        using var http = new HttpClient(new UnreachableHandler());
        return await Assert.ThrowsAnyAsync<ArgumentException>(() => new EverythingClient(http).SendAsync(request));
    }

    /// <summary>Nothing gets here.</summary>
    private sealed class UnreachableHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("It was sent.");
    }
}
