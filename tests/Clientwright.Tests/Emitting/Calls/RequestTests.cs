using System.Text.Json;

namespace Clientwright.Tests.Emitting.Calls;

/// <summary>What is sent, asserted on the wire.</summary>
public sealed class RequestTests
{
    private readonly CapturingHandler _server = CapturingHandler.Of(200);
    private readonly PortalClient _portal;

    public RequestTests() => _portal = new PortalClient(_server);

    private SentRequest Request => _server.Request;

    [Fact]
    public async Task A_call_is_sent_as_the_spec_has_it()
    {
        await _portal.CancelAsync(emails: ["a@contoso.com", "b@contoso.com"]);

        Assert.Equal("POST", Request.Method);
        Assert.Equal("https://cloudpartner.azure.com/api/publishers/contoso/offers/vm/cancel?api-version=2017-10-31", Request.Uri);
        Assert.Equal("""{"metadata":{"notification-emails":"a@contoso.com,b@contoso.com"}}""", Request.Body);
        Assert.Equal(["Content-Type: application/json"], Request.Headers);
    }

    [Fact]
    public async Task A_body_that_is_not_given_is_not_sent()
    {
        await _portal.CancelAsync();

        Assert.Null(Request.Body);
        Assert.Empty(Request.Headers);
    }

    [Theory]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("...", "...")]
    [InlineData("a?b#c", "a%3Fb%23c")]
    [InlineData("a\\b", "a%5Cb")]
    [InlineData("a b\r\n\t", "a%20b%0D%0A%09")]
    [InlineData("contoso$1", "contoso%241")]
    [InlineData("~-._", "~-._")]
    [InlineData("ü\u0001\U0001F600", "%C3%BC%01%F0%9F%98%80")]
    public async Task A_path_value_stays_one_segment(string value, string segment)
    {
        await _portal.CancelAsync(publisherId: value);

        Assert.Equal($"https://cloudpartner.azure.com/api/publishers/{segment}/offers/vm/cancel?api-version=2017-10-31", Request.Uri);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData(null)]
    public async Task A_path_value_that_would_name_another_resource_is_refused(string? value)
    {
        var thrown = await Assert.ThrowsAnyAsync<ArgumentException>(() => _portal.CancelAsync(offerId: value!));

        Assert.Equal("OfferId", thrown.ParamName);
        Assert.Empty(_server.Requests);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(300)]
    [InlineData(3000)]
    public async Task A_long_address_is_whole(int length)
    {
        var value = new string('x', length);
        await _portal.CancelAsync(value, value);

        Assert.Equal($"https://cloudpartner.azure.com/api/publishers/{value}/offers/{value}/cancel?api-version=2017-10-31", Request.Uri);
    }

    [Fact]
    public async Task Parameters_stand_where_they_belong()
    {
        await _portal.SearchAsync(filter: "a eq 'b&c'", since: new DateOnly(2024, 2, 29), tags: ["x", "y&z"], fields: ["id", "name"], trace: "t 1", limit: 5);

        Assert.Equal("QUERY", Request.Method);
        Assert.Equal(
            "https://cloudpartner.azure.com/api/offers-7/?$filter=a%20eq%20%27b%26c%27&top=10&since=2024-02-29&tag=x&tag=y%26z"
            + "&fields%5B%5D=id%2Cname&v%26%3D=a%20b%26c&api-version=2017-10-31",
            Request.Uri);
        Assert.Equal(["Accept: application/json", "X-Trace: t 1", "X-Limit: 5", "X-Mode: fast"], Request.Headers);
    }

    [Fact]
    public async Task A_call_that_needs_no_argument_takes_none_and_sends_its_defaults()
    {
        await _portal.Client.SearchAsync();

        Assert.Equal("https://cloudpartner.azure.com/api/offers-7/?top=10&v%26%3D=a%20b%26c&api-version=2017-10-31", Request.Uri);
    }

    [Theory]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("a\n")]
    [InlineData("\r")]
    [InlineData("a\0b")]
    public async Task A_line_break_in_a_header_is_refused(string value)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => _portal.SearchAsync(trace: value));

        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task A_form_has_a_field_for_each_member_and_item()
    {
        await _portal.Client.GetTokenAsync(PortalCode.Make("Token", "a b&c=d+ü", new[] { "x", "y" }, 7, null));

        Assert.Equal("https://cloudpartner.azure.com/token?api-version=2017-10-31", Request.Uri);
        Assert.Equal("client_id=a+b%26c%3Dd%2B%C3%BC&scope=x&scope=y&age=7", Request.Body);
        Assert.Contains("Content-Type: application/x-www-form-urlencoded", Request.Headers);
    }

    [Fact]
    public async Task A_form_cannot_hold_an_object()
    {
        var nested = JsonDocument.Parse("{}").RootElement;

        await Assert.ThrowsAsync<ArgumentException>(async () => await _portal.Client.GetTokenAsync(PortalCode.Make("Token", "a", null, null, nested)));
    }

    [Fact]
    public async Task Nothing_but_the_method_is_there_where_a_call_takes_nothing()
    {
        await _portal.Client.PingAsync();

        Assert.Equal(new("HEAD", "https://cloudpartner.azure.com/?api-version=2017-10-31", [], null), Request with { Headers = [] });
    }
}
