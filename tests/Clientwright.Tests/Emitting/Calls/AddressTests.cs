namespace Clientwright.Tests.Emitting.Calls;

/// <summary>Where calls go, and what every one of them says.</summary>
public sealed class AddressTests
{
    private readonly CapturingHandler _server = CapturingHandler.Of(200);
    private readonly PortalClient _portal;

    public AddressTests() => _portal = new PortalClient(_server);

    [Theory]
    [InlineData("https://localhost:8443", "https://localhost:8443/")]
    [InlineData("http://localhost/", "http://localhost/")]
    [InlineData("https://contoso.com/proxy/v1", "https://contoso.com/proxy/v1/")]
    [InlineData("https://contoso.com/proxy/v1/", "https://contoso.com/proxy/v1/")]
    [InlineData("https://contoso.com/a%2Fb/ü", "https://contoso.com/a%2Fb/%C3%BC/")]
    public async Task Routes_begin_at_the_base_address(string address, string start)
    {
        _portal.Options.BaseAddress = new Uri(address);
        await _portal.CancelAsync();

        Assert.Equal(start + "api/publishers/contoso/offers/vm/cancel?api-version=2017-10-31", _server.Request.Uri);
    }

    [Fact]
    public async Task The_address_of_the_HttpClient_goes_before_that_of_the_spec_and_after_that_of_the_options()
    {
        _portal.Http.BaseAddress = new Uri("https://client.test");
        await _portal.CancelAsync();
        Assert.StartsWith("https://client.test/api/", _server.Request.Uri, StringComparison.Ordinal);

        var other = new PortalClient(_server) { Http = { BaseAddress = new Uri("https://client.test") } };
        other.Options.BaseAddress = new Uri("https://options.test");
        await other.CancelAsync();
        Assert.StartsWith("https://options.test/api/", _server.Request.Uri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("relative")]
    [InlineData("/path")]
    [InlineData("ftp://contoso.com")]
    [InlineData("https://contoso.com/?x=1")]
    [InlineData("https://contoso.com/#x")]
    public void A_base_address_that_nothing_can_be_appended_to_is_refused(string address)
    {
        _portal.Options.BaseAddress = new Uri(address, UriKind.RelativeOrAbsolute);

        Assert.Equal("BaseAddress", Assert.Throws<ArgumentException>(() => (object)_portal.Client).ParamName);
    }

    [Fact]
    public async Task A_client_level_parameter_is_an_option()
    {
        _portal.Options.ApiVersion = "2016-08-01 preview&x=1";
        await _portal.CancelAsync();

        Assert.EndsWith("/cancel?api-version=2016-08-01%20preview%26x%3D1", _server.Request.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_is_asked_for_before_each_call_that_needs_one()
    {
        var count = 0;
        _portal.Options.BearerToken = (Func<CancellationToken, ValueTask<string>>)(_ => new ValueTask<string>($"token{++count}"));

        await _portal.CancelAsync();
        Assert.Equal(["Authorization: Bearer token1"], _server.Request.Headers);
        await _portal.CancelAsync();
        Assert.Equal(["Authorization: Bearer token2"], _server.Request.Headers);
        await _portal.Client.PingAsync();
        Assert.Empty(_server.Request.Headers);
    }

    [Fact]
    public async Task A_token_cannot_break_out_of_its_header()
    {
        _portal.Options.BearerToken = (Func<CancellationToken, ValueTask<string>>)(_ => new ValueTask<string>("a\r\nX-Evil: 1"));

        Assert.Equal("BearerToken", (await Assert.ThrowsAsync<ArgumentException>(() => _portal.CancelAsync())).ParamName);
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public void A_client_needs_an_HttpClient() =>
        Assert.Equal("httpClient", Assert.Throws<ArgumentNullException>(() => (object)PortalCode.Make("Client", null, null)).ParamName);

    [Theory]
    [InlineData("BodyLimit", -1)]
    [InlineData("KeptBodyLimit", -1)]
    [InlineData("JsonDepth", 0)]
    public void A_limit_outside_its_range_is_refused(string option, int value)
    {
        var options = (object)_portal.Options;

        var thrown = Assert.Throws<System.Reflection.TargetInvocationException>(() => options.GetType().GetProperty(option)!.SetValue(options, value));
        Assert.IsType<ArgumentOutOfRangeException>(thrown.InnerException);
    }

    [Fact]
    public void An_interval_that_no_timer_can_wait_for_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _portal.Options.PollInterval = TimeSpan.Zero);
        Assert.Throws<ArgumentOutOfRangeException>(() => _portal.Options.PollInterval = TimeSpan.FromDays(25));
    }
}
