using Clientwright.Tests.Emitting.Calls;
using Clientwright.Tests.Testing;

namespace Clientwright.Tests.Emitting.Parameters;

/// <summary>Where parameters stand in a request, what is beside them, and what is left where they are absent.</summary>
public sealed class RouteTests
{
    private const string Api =
        """
        api: Routes
        server: https://contoso.com
        query:
          version: { type: string, default: v1 }
          tags?: { type: list<string>, explode: false }
          filter?: { type: RouteFilter, style: deepObject }
        headers:
          X-Flags?: { type: map<boolean>, explode: true }
        cookies:
          tenant?: string
        types:
          RouteFilter: { fields: { a: int32, b: string } }
        """;

    private const string Done = "responses:\n  204: { is: Done, means: It was. }\n";

    private static readonly (string Name, string Text)[] Specs =
    [
        ("api.yaml", Api),
        ("fixed.yaml", "endpoint: Fixed\nroute: GET /a?fixed=true&x=%26\n" + Done),
        ("root.yaml", "endpoint: Root\nroute: GET /?fixed\nquery:\n  a?: string\n" + Done),
        ("more.yaml", "endpoint: More\nroute: GET /b?fixed=true\nquery:\n  a: { type: list<string>, explode: false }\n  b?: { type: map<int32> }\n" + Done),
        ("middle.yaml", "endpoint: Middle\nroute: GET /o/{name}/end\npath:\n  name?: { type: string, style: path }\n" + Done),
        ("last.yaml", "endpoint: Last\nroute: GET /last{name}\npath:\n  name?: { type: list<string>, style: path, explode: true }\n" + Done),
        ("first.yaml", "endpoint: First\nroute: GET /{name}\npath:\n  name?: { type: string, style: path }\n" + Done),
        ("suffix.yaml", "endpoint: Suffix\nroute: GET /file{ext}\npath:\n  ext?: { type: string, style: label }\n" + Done),
        ("scope.yaml", "endpoint: Scope\nroute: GET /s/{scope}/end\npath:\n  scope: { type: string, reserved: true }\n" + Done),
        ("cookies.yaml", "endpoint: Cookies\nroute: GET /c\ncookies:\n  a: string\n  b?: { type: string, default: c }\n  d: { type: string, const: e }\n" + Done),
    ];

    private const string Members =
        """
        public static Task Call(HttpClient http, RoutesOptions? options, string name)
        {
            var client = new RoutesClient(http, options);
            return name switch
            {
                "fixed" => client.FixedAsync(),
                "root" => client.RootAsync(),
                "root a" => client.RootAsync(new() { A = "b" }),
                "more" => client.MoreAsync(new() { A = new[] { "x", "y" }, B = new Dictionary<string, int> { ["z"] = 1 } }),
                "nothing more" => client.MoreAsync(new() { A = Array.Empty<string>() }),
                "middle" => client.MiddleAsync(new() { Name = "a" }),
                "no middle" => client.MiddleAsync(),
                "last" => client.LastAsync(new() { Name = new[] { "a", "b" } }),
                "no last" => client.LastAsync(),
                "first" => client.FirstAsync(new() { Name = "a" }),
                "no first" => client.FirstAsync(),
                "suffix" => client.SuffixAsync(new() { Ext = "txt" }),
                "no suffix" => client.SuffixAsync(),
                "scope" => client.ScopeAsync(new() { Scope = "a/b" }),
                "rooted scope" => client.ScopeAsync(new() { Scope = "/a/b" }),
                "cookies" => client.CookiesAsync(new() { A = "a;b" }),
                _ => throw new ArgumentOutOfRangeException(name),
            };
        }

        public static RoutesOptions Options() => new()
        {
            Tags = new[] { "x", "y,z" },
            Filter = new() { A = 1, B = "&" },
            XFlags = new Dictionary<string, bool> { ["f"] = true },
            Tenant = "t t",
        };

        public static RoutesOptions BadTenant() => new() { Tenant = "\ud800" };
        """;

    private static readonly Lazy<LoadedCode> Client = new(() => SpecCode.Load(Specs, Members, "Consumer.Routes"));

    private readonly CapturingHandler _server = CapturingHandler.Of(204);

    [Theory]
    [InlineData("fixed", "/a?fixed=true&x=%26&version=v1")]
    [InlineData("root", "/?fixed&version=v1")]
    [InlineData("root a", "/?fixed&a=b&version=v1")]
    [InlineData("more", "/b?fixed=true&a=x,y&z=1&version=v1")]
    [InlineData("nothing more", "/b?fixed=true&version=v1")]
    [InlineData("middle", "/o/a/end?version=v1")]
    [InlineData("no middle", "/o/end?version=v1")]
    [InlineData("last", "/last/a/b?version=v1")]
    [InlineData("no last", "/last?version=v1")]
    [InlineData("first", "/a?version=v1")]
    [InlineData("no first", "/?version=v1")]
    [InlineData("suffix", "/file.txt?version=v1")]
    [InlineData("no suffix", "/file?version=v1")]
    [InlineData("scope", "/s/a/b/end?version=v1")]
    public async Task The_address_is_that_of_the_route(string call, string address)
    {
        await CallAsync(call);

        Assert.Equal("https://contoso.com" + address, _server.Request.Uri);
    }

    [Fact]
    public async Task An_empty_segment_ahead_of_a_value_is_refused() =>
        Assert.Equal("Scope", (await Assert.ThrowsAsync<ArgumentException>(() => CallAsync("rooted scope"))).ParamName);

    [Fact]
    public async Task Cookies_are_sent_as_they_are_declared()
    {
        await CallAsync("cookies");

        Assert.Equal(["Cookie: a=a%3Bb", "Cookie: b=c", "Cookie: d=e"], _server.Request.Headers);
    }

    [Fact]
    public async Task Options_are_expanded_for_every_call()
    {
        await CallAsync("fixed", Client.Value.Run("Options"));

        Assert.Equal("https://contoso.com/a?fixed=true&x=%26&version=v1&tags=x,y%2Cz&filter%5Ba%5D=1&filter%5Bb%5D=%26", _server.Request.Uri);
        Assert.Equal(["X-Flags: f=true", "Cookie: tenant=t%20t"], _server.Request.Headers);
    }

    [Fact]
    public async Task An_option_that_cannot_be_sent_is_refused_when_the_client_is_made() => Assert.Equal(
        "Tenant", (await Assert.ThrowsAsync<ArgumentException>(() => CallAsync("fixed", Client.Value.Run("BadTenant")))).ParamName);

    private async Task CallAsync(string call, object? options = null) => await (Task)Client.Value.Run("Call", new HttpClient(_server), options, call)!;
}
