using Hostile.Client.Everything;
using Hostile.Tests.Wire;

namespace Hostile.Tests.Servers;

/// <summary>Headers and statuses that are missing, repeated, malformed or huge.</summary>
public sealed class HeaderTests : WireTest
{
    [Theory]
    [InlineData("Location: /a", "Location: /a")]
    [InlineData("Location: ", "Operation-Location: /a")]
    [InlineData("Location: /a", "Operation-Location: /b")]
    public async Task An_address_is_read(string first, string second)
    {
        await using var server = RawServer.Answering(RawServer.Text(202, "", first, second));

        Assert.Equal("/a", Assert.IsType<StartResult.Accepted>(await ClientOf(server).StartAsync()).Location.AbsolutePath);
    }

    [Theory]
    [InlineData(UnexpectedReason.MissingHeader, "Location: ")]
    [InlineData(UnexpectedReason.MalformedHeader, "Location: /a", "Location: /b")]
    [InlineData(UnexpectedReason.MalformedHeader, "Location: http://")]
    [InlineData(UnexpectedReason.MalformedHeader, "Location: javascript:alert(1)")]
    [InlineData(UnexpectedReason.MalformedHeader, "Location: file:///etc/passwd")]
    public async Task An_address_that_is_none_or_several_is_no_address(UnexpectedReason reason, params string[] headers)
    {
        await using var server = RawServer.Answering(RawServer.Text(202, "kept", headers));
        var result = Assert.IsType<StartResult.Unexpected>(await ClientOf(server).StartAsync());

        Assert.Equal(reason, result.Reason);
        Assert.Equal("kept", result.RawBody?.ToString());
    }

    [Fact]
    public async Task A_list_is_read_from_all_its_lines()
    {
        await using var server = RawServer.Answering(RawServer.Text(202, "", "Location: /a", "X-Items: a, b,,", "X-Other: x", "x-items:c", "X-Numbers: 1", "X-Numbers: 2 ,3"));
        var accepted = Assert.IsType<StartResult.Accepted>(await ClientOf(server).StartAsync());

        Assert.Equal(["a", "b", "c"], accepted.XItems);
        Assert.Equal([1, 2, 3], accepted.XNumbers);
    }

    [Fact]
    public async Task A_header_that_may_be_there_and_does_not_fit_is_absent_and_can_be_looked_at()
    {
        await using var server = RawServer.Answering(RawServer.Text(
            202, "", "Location: /a", "X-Count: many", "X-Numbers: 1, x", "X-Text: a", "X-Text: b", "ETag: \"a\", \"b\""));
        var accepted = Assert.IsType<StartResult.Accepted>(await ClientOf(server).StartAsync());

        Assert.Equal((null, null, null, null), (accepted.XCount, accepted.XNumbers, accepted.XText, accepted.ETag));
        Assert.Equal("a, b", accepted.Headers["x-text"]);
    }

    [Theory]
    [InlineData("ETag: ")]
    [InlineData("ETag: \"a\", \"b\"")]
    [InlineData("ETag: a,b")]
    [InlineData("ETag: \"a")]
    public async Task An_entity_tag_that_is_none_or_several_does_not_fit(string header)
    {
        await using var server = RawServer.Answering(RawServer.Text(200, "", "X-Items: a", header));

        Assert.Equal(UnexpectedReason.MalformedHeader, Assert.IsType<StartResult.Unexpected>(await ClientOf(server).StartAsync()).Reason);
    }

    [Theory]
    [InlineData("\"a\"")]
    [InlineData("W/\"a,b\"")]
    [InlineData("a b'c'")]
    public async Task An_entity_tag_is_kept_to_the_letter(string tag)
    {
        await using var server = RawServer.Answering(RawServer.Text(200, "", "X-Items: a", "ETag: " + tag));

        Assert.Equal(tag, Assert.IsType<StartResult.Done>(await ClientOf(server).StartAsync()).ETag.ToString());
    }

    [Fact]
    public async Task Headers_that_are_huge_are_a_failed_request()
    {
        await using var server = RawServer.Answering(RawServer.Text(200, "", "X-Huge: " + new string('x', 1_000_000)));

        await Assert.ThrowsAsync<HttpRequestException>(() => ClientOf(server).StartAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(299)]
    [InlineData(999)]
    public async Task A_status_that_nobody_declared_is_told(int status)
    {
        await using var server = RawServer.Answering(RawServer.Text(status, "kept"));
        var result = Assert.IsType<StartResult.Unexpected>(await ClientOf(server).StartAsync());

        Assert.Equal((status, UnexpectedReason.UndeclaredStatus, "kept"), (result.StatusCode, result.Reason, result.RawBody?.ToString()));
    }

    [Fact]
    public async Task Interim_answers_are_passed_over_and_one_that_switches_protocols_has_no_body()
    {
        await using var patient = RawServer.Answering("HTTP/1.1 102 X\r\n\r\nHTTP/1.1 103 X\r\nLink: </a>\r\n\r\n" + RawServer.Text(204));
        Assert.IsType<GetThingResult.Nothing>(await ClientOf(patient).GetThingAsync());

        // Nothing comes any more, and the connection stays open.
        await using var switching = new RawServer(
            async (server, _, stream) =>
            {
                await stream.WriteAsync("HTTP/1.1 101 X\r\nUpgrade: evil\r\nConnection: Upgrade\r\n\r\n"u8.ToArray());
                await Task.Delay(Timeout.Infinite, server.Stopped);
            });
        var result = Assert.IsType<GetThingResult.Unexpected>(await ClientOf(switching).GetThingAsync());
        Assert.Equal((101, null), (result.StatusCode, result.RawBody));
    }
}
