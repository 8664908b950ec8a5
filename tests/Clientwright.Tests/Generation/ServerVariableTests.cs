namespace Clientwright.Tests.Generation;

/// <summary>Servers whose address has variables: where calls go.</summary>
public sealed class ServerVariableTests
{
    private const string Call = "endpoint: Call\nroute: GET /call\nresponses:\n  200: { is: Ok, means: Fine. }\n";

    [Fact]
    public Task The_address_is_put_together_of_options() => Wire.RunAsync(
        """
        api: Wire
        server: https://{tenant}.{region}.example:{port}/base/{part}-v{version}
        variables:
          tenant: { type: string, summary: Whose it is. }
          region: { enum: [eu, us], default: eu }
          port: { type: int32, default: 8443 }
          part: string
          version: { type: string, default: 1.0 }

        """,
        [Call],
        """
        var handlers = new System.Net.Http.HttpMessageInvoker(server);
        await new WireClient(handlers, new() { Tenant = "contoso", Part = "a/b?c" }).CallAsync();
        await new WireClient(handlers, new() { Tenant = "c", Part = "p", Region = WireRegion.Us, Port = 1, Version = "2" }).CallAsync();
        Assert.Equal(["GET https://contoso.eu.example:8443/base/a%2Fb%3Fc-v1.0/call", "GET https://c.us.example:1/base/p-v2/call"], server.Calls);
        foreach (var hostile in new[] { "a/b", "a@evil.example", "a\\b", "a?b", "a#b", "", "a b", "ä" })
        {
            Assert.Equal("Tenant", Assert.Throws<ArgumentException>(() => new WireClient(handlers, new() { Tenant = hostile, Part = "p" })).ParamName);
        }

        foreach (var hostile in new[] { "", ".", "..", "\ud800" })
        {
            Assert.Equal("Part", Assert.Throws<ArgumentException>(() => new WireClient(handlers, new() { Tenant = "t", Part = hostile })).ParamName);
        }

        foreach (var hostile in new[] { "..", "a..b", ".", new string('a', 300) })
        {
            Assert.Contains("is no address", Assert.Throws<ArgumentException>(() => new WireClient(handlers, new() { Tenant = hostile, Part = "p" })).Message);
        }

        Assert.Contains("is no address", Assert.Throws<ArgumentException>(() => new WireClient(handlers, new() { Tenant = "t", Part = "p", Port = 99_999 })).Message);
        Assert.Contains("variables that are not set", Assert.Throws<InvalidOperationException>(() => new WireClient(handlers, new() { Tenant = "t" })).Message);
        using var http = new System.Net.Http.HttpClient(server) { BaseAddress = new Uri("https://other.example/") };
        server.Calls.Clear();
        await new WireClient(http, new() { Tenant = "t", Part = "p" }).CallAsync();
        await new WireClient(http, new() { Tenant = "t" }).CallAsync();
        await new WireClient(http, new() { Tenant = "t", Part = "p", BaseAddress = new Uri("https://third.example") }).CallAsync();
        Assert.Equal(["GET https://t.eu.example:8443/base/p-v1.0/call", "GET https://other.example/call", "GET https://third.example/call"], server.Calls);
        """,
        "BaseAddress = new Uri(\"https://wire.example\")");

    [Fact]
    public Task It_may_begin_with_an_address() => Wire.RunAsync(
        "api: Wire\nserver: \"{endpoint}/client/{client}\"\nvariables:\n  endpoint: { type: uri, default: https://here.example/x/ }\n  client: { type: string, default: me }\n",
        [Call],
        """
        var handlers = new System.Net.Http.HttpMessageInvoker(server);
        await new WireClient(handlers).CallAsync();
        await new WireClient(handlers, new() { Endpoint = new Uri("http://there.example"), Client = "..a" }).CallAsync();
        Assert.Equal(["GET https://here.example/x/client/me/call", "GET http://there.example/client/..a/call"], server.Calls);
        foreach (var hostile in new[] { "ftp://a.example", "https://a.example?b", "https://a.example#b", "https://u:p@a.example", "/relative" })
        {
            var thrown = Assert.Throws<ArgumentException>(() => new WireClient(handlers, new() { Endpoint = new Uri(hostile, UriKind.RelativeOrAbsolute) }));
            Assert.Equal("Endpoint", thrown.ParamName);
        }
        """);
}
