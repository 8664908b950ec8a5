using Clientwright.Conformance.EncodeDatetime;
using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class EncodeDatetimeTests(MockServer server) : ScenarioTests(server)
{
    private static readonly DateTimeOffset Afternoon = new(2022, 8, 26, 14, 38, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Evening = new(2022, 8, 26, 18, 38, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Monday = new(2023, 6, 12, 10, 47, 44, TimeSpan.Zero);
    private static readonly DateTimeOffset Wednesday = new(2023, 6, 14, 9, 17, 36, TimeSpan.Zero);

    private EncodeDatetimeClient Client => new(Http);

    [Scenario("Encode_Datetime_Header_default")]
    public async Task Header_default() =>
        (await Client.HeaderDefaultAsync(new() { Value = Afternoon })).GetOrThrow();

    [Scenario("Encode_Datetime_Header_rfc3339")]
    public async Task Header_rfc3339() =>
        (await Client.HeaderRfc3339Async(new() { Value = Evening })).GetOrThrow();

    [Scenario("Encode_Datetime_Header_rfc7231")]
    public async Task Header_rfc7231() =>
        (await Client.HeaderRfc7231Async(new() { Value = Afternoon })).GetOrThrow();

    [Scenario("Encode_Datetime_Header_unixTimestamp")]
    public async Task Header_unixTimestamp() =>
        (await Client.HeaderUnixTimestampAsync(new() { Value = Monday })).GetOrThrow();

    [Scenario("Encode_Datetime_Header_unixTimestampArray")]
    public async Task Header_unixTimestampArray() =>
        (await Client.HeaderUnixTimestampArrayAsync(new() { Value = [Monday, Wednesday] })).GetOrThrow();

    [Scenario("Encode_Datetime_Property_default")]
    public async Task Property_default()
    {
        var value = new DefaultDatetimeProperty { Value = Evening };
        Assert.Equal(value, (await Client.PropertyDefaultAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Datetime_Property_rfc3339")]
    public async Task Property_rfc3339()
    {
        var value = new Rfc3339DatetimeProperty { Value = Evening };
        Assert.Equal(value, (await Client.PropertyRfc3339Async(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Datetime_Property_rfc7231")]
    public async Task Property_rfc7231()
    {
        var value = new Rfc7231DatetimeProperty { Value = Afternoon };
        Assert.Equal(value, (await Client.PropertyRfc7231Async(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Datetime_Property_unixTimestamp")]
    public async Task Property_unixTimestamp()
    {
        var value = new UnixTimestampDatetimeProperty { Value = Monday };
        Assert.Equal(value, (await Client.PropertyUnixTimestampAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Datetime_Property_unixTimestampArray")]
    public async Task Property_unixTimestampArray()
    {
        var value = new UnixTimestampArrayDatetimeProperty { Value = [Monday, Wednesday] };
        Assert.Equal(value, (await Client.PropertyUnixTimestampArrayAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Datetime_Query_default")]
    public async Task Query_default() =>
        (await Client.QueryDefaultAsync(new() { Value = Evening })).GetOrThrow();

    [Scenario("Encode_Datetime_Query_rfc3339")]
    public async Task Query_rfc3339() =>
        (await Client.QueryRfc3339Async(new() { Value = Evening })).GetOrThrow();

    [Scenario("Encode_Datetime_Query_rfc7231")]
    public async Task Query_rfc7231() =>
        (await Client.QueryRfc7231Async(new() { Value = Afternoon })).GetOrThrow();

    [Scenario("Encode_Datetime_Query_unixTimestamp")]
    public async Task Query_unixTimestamp() =>
        (await Client.QueryUnixTimestampAsync(new() { Value = Monday })).GetOrThrow();

    [Scenario("Encode_Datetime_Query_unixTimestampArray")]
    public async Task Query_unixTimestampArray() =>
        (await Client.QueryUnixTimestampArrayAsync(new() { Value = [Monday, Wednesday] })).GetOrThrow();

    [Scenario("Encode_Datetime_ResponseHeader_default")]
    public async Task ResponseHeader_default() => Assert.Equal(Afternoon, (await Client.ResponseHeaderDefaultAsync()).GetOrThrow().Value);

    [Scenario("Encode_Datetime_ResponseHeader_rfc3339")]
    public async Task ResponseHeader_rfc3339() => Assert.Equal(Evening, (await Client.ResponseHeaderRfc3339Async()).GetOrThrow().Value);

    [Scenario("Encode_Datetime_ResponseHeader_rfc7231")]
    public async Task ResponseHeader_rfc7231() => Assert.Equal(Afternoon, (await Client.ResponseHeaderRfc7231Async()).GetOrThrow().Value);

    [Scenario("Encode_Datetime_ResponseHeader_unixTimestamp")]
    public async Task ResponseHeader_unixTimestamp() =>
        Assert.Equal(Monday, (await Client.ResponseHeaderUnixTimestampAsync()).GetOrThrow().Value);
}
