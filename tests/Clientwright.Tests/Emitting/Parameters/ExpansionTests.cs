using Clientwright.Tests.Emitting.Calls;
using Clientwright.Tests.Testing;

namespace Clientwright.Tests.Emitting.Parameters;

/// <summary>Each style, exploded and not, for texts, lists, maps and objects, asserted on the wire.</summary>
public sealed class ExpansionTests
{
    private static readonly ExpansionCase[] All =
        [.. ExpansionCases.OfPath, .. ExpansionCases.OfQuery, .. ExpansionCases.OfHeaders, .. ExpansionCases.OfCookies, .. ExpansionCases.Refused];

    private static readonly Lazy<LoadedCode> Client = new(() => SpecCode.Load(ExpansionSpecs.Of(All), ExpansionSpecs.MembersOf(All), "Consumer.Colors"));

    private readonly CapturingHandler _server = CapturingHandler.Of(204);

    public static TheoryData<string> Path => [.. ExpansionCases.OfPath.Select(row => row.ToString())];

    public static TheoryData<string> Query => [.. ExpansionCases.OfQuery.Select(row => row.ToString())];

    public static TheoryData<string> Headers => [.. ExpansionCases.OfHeaders.Select(row => row.ToString())];

    public static TheoryData<string> Cookies => [.. ExpansionCases.OfCookies.Select(row => row.ToString())];

    public static TheoryData<string> Refused => [.. ExpansionCases.Refused.Select(row => row.ToString())];

    [Theory]
    [MemberData(nameof(Path))]
    public async Task In_a_path(string row)
    {
        await CallAsync(row);

        Assert.Equal(Address(row) + Expected(row), _server.Request.Uri);
        Assert.Empty(_server.Request.Headers);
    }

    [Theory]
    [MemberData(nameof(Query))]
    public async Task In_a_query(string row)
    {
        await CallAsync(row);

        Assert.Equal(Address(row) + (Expected(row).Length == 0 ? "" : "?" + Expected(row)), _server.Request.Uri);
        Assert.Empty(_server.Request.Headers);
    }

    [Theory]
    [MemberData(nameof(Headers))]
    public async Task In_a_header(string row)
    {
        await CallAsync(row);

        Assert.Equal(Address(row), _server.Request.Uri);
        Assert.Equal(Expected(row).Length == 0 ? [] : ["color: " + Expected(row)], _server.Request.Headers);
    }

    [Theory]
    [MemberData(nameof(Cookies))]
    public async Task In_cookies(string row)
    {
        await CallAsync(row);

        Assert.Equal(Address(row), _server.Request.Uri);
        Assert.Equal(Expected(row).Length == 0 ? [] : ["Cookie: " + Expected(row)], _server.Request.Headers);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_cannot_be_sent_as_it_is_is_refused(string row)
    {
        var thrown = await Assert.ThrowsAnyAsync<ArgumentException>(() => CallAsync(row));

        Assert.Equal("Color", thrown.ParamName);
        Assert.Empty(_server.Requests);
    }

    private Task CallAsync(string row) => (Task)Client.Value.Run("Call" + Array.IndexOf(All, CaseOf(row)), new HttpClient(_server))!;

    private static string Address(string row) => ExpansionSpecs.AddressOf(All, CaseOf(row));

    private static string Expected(string row) => CaseOf(row).Expected;

    private static ExpansionCase CaseOf(string row) => All.First(candidate => candidate.ToString() == row);
}
