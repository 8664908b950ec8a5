using Clientwright.Conformance.EncodeDatetime;
using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class EncodeDatetimeTests(MockServer server) : ScenarioTests(server)
{
    private EncodeDatetimeClient Client => new(Http);

    [Scenario("Encode_Datetime_Header_rfc3339")]
    public async Task Header_rfc3339() =>
        (await Client.HeaderRfc3339Async(new() { Value = new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero) })).GetOrThrow();

    [Scenario("Encode_Datetime_Property_default")]
    public async Task Property_default()
    {
        var value = new DefaultDatetimeProperty { Value = new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero) };
        Assert.Equal(value, (await Client.PropertyDefaultAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Datetime_Property_rfc3339")]
    public async Task Property_rfc3339()
    {
        var value = new Rfc3339DatetimeProperty { Value = new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero) };
        Assert.Equal(value, (await Client.PropertyRfc3339Async(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Datetime_Query_default")]
    public async Task Query_default() =>
        (await Client.QueryDefaultAsync(new() { Value = new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero) })).GetOrThrow();

    [Scenario("Encode_Datetime_Query_rfc3339")]
    public async Task Query_rfc3339() =>
        (await Client.QueryRfc3339Async(new() { Value = new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero) })).GetOrThrow();

    [Scenario("Encode_Datetime_ResponseHeader_rfc3339")]
    public async Task ResponseHeader_rfc3339()
    {
        var answer = (await Client.ResponseHeaderRfc3339Async()).GetOrThrow();
        Assert.Equal(new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero), answer.Value);
    }
}
