using System.Net;

namespace Clientwright.Tests.Emitting.Calls;

/// <summary>What each answer is read as.</summary>
public sealed class AnswerTests
{
    private const string Portal = "https://cloudpartner.azure.com";

    [Theory]
    [InlineData(200, null, "Cancelled { StatusCode = 200 }")]
    [InlineData(200, "not JSON", "Cancelled { StatusCode = 200 }")]
    [InlineData(400, """{"error":{"code":"X"}}""", "BadRequest { StatusCode = 400, Body = ErrorResponse { Error = ErrorResponseError { Code = X, Message =  } } }")]
    [InlineData(401, "{}", "Unauthorized { StatusCode = 401 }")]
    [InlineData(404, null, "NotFound { StatusCode = 404 }")]
    [InlineData(202, null, "Unexpected { StatusCode = 202, Reason = MissingHeader, Detail = The header Location or Operation-Location is missing. }")]
    [InlineData(500, "{}", "Unexpected { StatusCode = 500, Reason = UndeclaredStatus, Detail =  }")]
    [InlineData(299, null, "Unexpected { StatusCode = 299, Reason = UndeclaredStatus, Detail =  }")]
    public async Task A_status_makes_its_case(int status, string? body, string text)
    {
        var result = await new PortalClient(CapturingHandler.Of(status, body)).CancelAsync();

        Assert.Equal(text, result.ToString());
        Assert.Equal(status is 200, result.IsSuccess);
    }

    [Theory]
    [InlineData("/api/operations/contoso$contoso-offer$2$preview?api-version=2017-10-31", Portal + "/api/operations/contoso$contoso-offer$2$preview?api-version=2017-10-31")]
    [InlineData("https://other.test/x%2Fy?z#f", "https://other.test/x%2Fy?z#f")]
    [InlineData("//other.test/x", "https://other.test/x")]
    [InlineData("../other", Portal + "/api/publishers/contoso/offers/other")]
    [InlineData("?x=1", Portal + "/api/publishers/contoso/offers/vm/cancel?x=1")]
    [InlineData("operations:7/x y", null)]
    [InlineData("ftp://other.test/", null)]
    [InlineData("http://", null)]
    public async Task An_address_is_resolved_against_the_request(string header, string? address)
    {
        var result = await new PortalClient(CapturingHandler.Of(202, null, "Location: " + header)).CancelAsync();

        Assert.Equal(address ?? "MalformedHeader", address is null ? result.Reason.ToString() : result.Location.AbsoluteUri);
    }

    /// <summary>A path at the server that was asked is not resolved by <see cref="Uri"/>, but comes to the same.</summary>
    [Theory]
    [InlineData("https://contoso.com")]
    [InlineData("https://user:word@contoso.com:8443/base/")]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://[::1]:8080/")]
    [InlineData("https://bücher.test/")]
    public async Task A_path_is_resolved_as_any_reference(string server)
    {
        foreach (var reference in (string[])["/", "/a/./b/../c", "/../..//a", "/x y?z=%41%2f#f", "/%2e%2e/\\b", "/\\host/a", "/a:b//c"])
        {
            var handler = CapturingHandler.Of(202, null, "Location: " + reference);
            var portal = new PortalClient(handler);
            portal.Options.BaseAddress = new Uri(server);
            Uri location = (await portal.CancelAsync()).Location;

            var expected = new Uri(new Uri(handler.Request.Uri), reference);
            Assert.Equal(expected.AbsoluteUri, location.AbsoluteUri);
            Assert.Equal(expected.OriginalString, location.OriginalString);
        }
    }

    [Theory]
    [InlineData("https://contoso.company/x")]
    [InlineData("https://contoso.com@other.test/x")]
    public async Task A_path_is_resolved_against_where_redirects_led(string address)
    {
        var portal = new PortalClient(new CapturingHandler(() =>
        {
            var answer = CapturingHandler.Answer(202, null, "Location: /y")();
            answer.RequestMessage = new HttpRequestMessage(HttpMethod.Get, address);
            return answer;
        }));
        portal.Options.BaseAddress = new Uri("https://contoso.com");

        Assert.Equal(new Uri(new Uri(address), "/y").AbsoluteUri, (await portal.CancelAsync()).Location.AbsoluteUri);
    }

    [Fact]
    public async Task The_first_of_alternative_headers_is_read()
    {
        var one = await new PortalClient(CapturingHandler.Of(202, null, "operation-location: /b")).CancelAsync();
        var both = await new PortalClient(CapturingHandler.Of(202, null, "Operation-Location: /b", "Location: /a")).CancelAsync();

        Assert.Equal("/b", one.Location.AbsolutePath);
        Assert.Equal("/a", both.Location.AbsolutePath);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData(" \r\n", false)]
    [InlineData("null", false)]
    [InlineData(" null ", false)]
    [InlineData("nul", true)]
    [InlineData("<html>", true)]
    [InlineData("[]", true)]
    [InlineData("{} x", true)]
    public async Task An_optional_body_that_is_not_there_is_null_and_one_that_does_not_fit_is_kept(string? body, bool isKept)
    {
        var result = await new PortalClient(CapturingHandler.Of(400, body)).CancelAsync();

        Assert.Equal("BadRequest { StatusCode = 400 }", result.ToString());
        Assert.Null(result.Body);
        Assert.Equal(isKept ? body : null, result.RawBody?.ToString());
    }

    [Theory]
    [InlineData("", "MissingBody", "The body is empty.")]
    [InlineData("null", "BodyDoesNotFit", "$ (byte 0): Expected an object, found null.")]
    [InlineData("""{"status":5}""", "BodyDoesNotFit", "$.status (byte 10): Expected a string, found a number.")]
    [InlineData("""{"status":"x" """, "MalformedBody", "$")]
    [InlineData("{}", "BodyDoesNotFit", "$ (byte 1): The member 'status' is missing.")]
    public async Task A_body_that_must_be_there_makes_an_unexpected_answer_where_it_is_not(string body, string reason, string detail)
    {
        var result = await new PortalClient(CapturingHandler.Of(200, body)).OperationAsync();

        Assert.Equal("Unexpected", result.GetType().Name);
        Assert.Equal(200, result.StatusCode);
        Assert.False(result.IsSuccess);
        Assert.Equal(reason, result.Reason.ToString());
        Assert.StartsWith(detail, result.Detail, StringComparison.Ordinal);
        Assert.Equal(body.Length == 0 ? null : body, result.RawBody?.ToString());
    }

    [Fact]
    public async Task The_body_of_an_answer_that_is_not_the_declared_one_is_kept_although_none_is_declared()
    {
        var result = await new PortalClient(CapturingHandler.Of(202, "see the portal")).CancelAsync();

        Assert.Equal("MissingHeader", result.Reason.ToString());
        Assert.Equal("see the portal", result.RawBody.ToString());
    }

    [Theory]
    [InlineData(200, """["a"]""", "Listed { StatusCode = 200, Body = ")]
    [InlineData(204, null, "Nothing { StatusCode = 204 }")]
    [InlineData(301, null, "Moved { StatusCode = 301 }")]
    [InlineData(404, null, "NotFound { StatusCode = 404 }")]
    [InlineData(418, "7", "Refused { StatusCode = 418, Body = 7 }")]
    [InlineData(499, "x", "Refused { StatusCode = 499 }")]
    [InlineData(500, """{"a":1}""", """Default { StatusCode = 500, Body = {"a":1} }""")]
    [InlineData(206, null, "Default { StatusCode = 206 }")]
    [InlineData(999, "[]", "Default { StatusCode = 999, Body = [] }")]
    public async Task The_most_specific_status_wins(int status, string? body, string text)
    {
        var result = await new PortalClient(CapturingHandler.Of(status, body, "X-Total: 3")).SearchAsync();

        Assert.StartsWith(text, result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_single_status_that_lacks_what_it_must_have_does_not_become_the_range_around_it()
    {
        var result = await new PortalClient(CapturingHandler.Of(200, "{}")).SearchAsync();

        Assert.Equal("BodyDoesNotFit", result.Reason.ToString());
    }

    [Fact]
    public async Task An_optional_header_that_fits_is_read()
    {
        var result = await new PortalClient(CapturingHandler.Of(200, """["a"]""", "X-Total: 3")).SearchAsync();

        Assert.Equal(3, result.Total);
        Assert.Null(result.Next);
        Assert.Equal(["a"], (IEnumerable<string>)result.Body);
    }

    [Fact]
    public async Task An_optional_header_that_is_missing_or_does_not_fit_is_null()
    {
        var result = await new PortalClient(CapturingHandler.Of(200, "[]", "X-Total: many", "Link: /next")).SearchAsync();

        Assert.Null(result.Total);
        Assert.Equal("/next", result.Next.AbsolutePath);
        Assert.Equal("many", result.Headers["x-total"]);
    }

    [Fact]
    public async Task All_headers_can_be_looked_at()
    {
        var result = await new PortalClient(CapturingHandler.Of(404, "x", "X-A: 1", "X-A: 2")).CancelAsync();

        Assert.Equal("1, 2", result.Headers["x-a"]);
        Assert.Equal("text/plain; charset=utf-8", result.Headers["Content-Type"]);
        Assert.Null(result.Headers["X-B"]);
        Assert.False(result.Headers.Contains("X-B"));
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_part_of_the_body()
    {
        var result = await new PortalClient(CapturingHandler.Of(200, "\uFEFF{\"status\":\"x\"}")).OperationAsync();

        Assert.Equal("x", result.Body.Status);
    }

    [Fact]
    public async Task An_operation_may_stand_in_an_array()
    {
        var result = await new PortalClient(CapturingHandler.Of(200, """[{"status":"x","notificationEmails":"a,b"}]""")).OperationAsync();

        Assert.Equal(["a", "b"], (IEnumerable<string>)result.Body.NotificationEmails);
    }

    [Fact]
    public async Task What_the_transport_throws_is_not_touched()
    {
        var lost = new HttpRequestException("no route");

        Assert.Same(lost, await Assert.ThrowsAsync<HttpRequestException>(() => new PortalClient(new CapturingHandler(() => throw lost)).CancelAsync()));
    }

    [Fact]
    public async Task A_handler_need_not_say_what_it_sent()
    {
        using var http = new HttpClient(new SilentHandler());
        var client = PortalCode.Make("Client", http, null);
        var result = await client.CancelOperationAsync(PortalCode.Make("Cancel", "contoso", "vm", null), CancellationToken.None);

        Assert.Equal(Portal + "/x", result.Location.AbsoluteUri);
    }

    private sealed class SilentHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = new HttpResponseMessage(HttpStatusCode.Accepted) { RequestMessage = null };
            answer.Headers.TryAddWithoutValidation("Location", "/x");
            return Task.FromResult(answer);
        }
    }
}
