using Clientwright.Conformance.EncodeDuration;
using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using static Clientwright.Conformance.Scenarios.Values;

namespace Clientwright.Conformance.Scenarios;

public sealed class EncodeDurationTests(MockServer server) : ScenarioTests(server)
{
    private EncodeDurationClient Client => new(Http);

    [Scenario("Encode_Duration_Header_default")]
    public async Task Header_default() => (await Client.HeaderDefaultAsync(new() { Duration = Duration("P40D") })).GetOrThrow();

    [Scenario("Encode_Duration_Header_float64Milliseconds")]
    public async Task Header_float64Milliseconds() => (await Client.HeaderFloat64MillisecondsAsync(new() { Duration = 35625 })).GetOrThrow();

    [Scenario("Encode_Duration_Header_float64Seconds")]
    public async Task Header_float64Seconds() => (await Client.HeaderFloat64SecondsAsync(new() { Duration = 35.625 })).GetOrThrow();

    [Scenario("Encode_Duration_Header_floatMilliseconds")]
    public async Task Header_floatMilliseconds() =>
        (await Client.HeaderFloatMillisecondsAsync(new() { Duration = TimeSpan.FromMilliseconds(35625) })).GetOrThrow();

    [Scenario("Encode_Duration_Header_floatMillisecondsLargerUnit")]
    public async Task Header_floatMillisecondsLargerUnit() =>
        (await Client.HeaderFloatMillisecondsLargerUnitAsync(new() { Duration = TimeSpan.FromMilliseconds(210000) })).GetOrThrow();

    [Scenario("Encode_Duration_Header_floatSeconds")]
    public async Task Header_floatSeconds() => (await Client.HeaderFloatSecondsAsync(new() { Duration = TimeSpan.FromSeconds(35.625) })).GetOrThrow();

    [Scenario("Encode_Duration_Header_floatSecondsLargerUnit")]
    public async Task Header_floatSecondsLargerUnit() =>
        (await Client.HeaderFloatSecondsLargerUnitAsync(new() { Duration = TimeSpan.FromSeconds(150) })).GetOrThrow();

    [Scenario("Encode_Duration_Header_int32Milliseconds")]
    public async Task Header_int32Milliseconds() => (await Client.HeaderInt32MillisecondsAsync(new() { Duration = 36000 })).GetOrThrow();

    [Scenario("Encode_Duration_Header_int32MillisecondsArray")]
    public async Task Header_int32MillisecondsArray() =>
        (await Client.HeaderInt32MillisecondsArrayAsync(new() { Duration = [36000, 47000] })).GetOrThrow();

    [Scenario("Encode_Duration_Header_int32MillisecondsLargerUnit")]
    public async Task Header_int32MillisecondsLargerUnit() =>
        (await Client.HeaderInt32MillisecondsLargerUnitAsync(new() { Duration = 180000 })).GetOrThrow();

    [Scenario("Encode_Duration_Header_int32Seconds")]
    public async Task Header_int32Seconds() => (await Client.HeaderInt32SecondsAsync(new() { Duration = 36 })).GetOrThrow();

    [Scenario("Encode_Duration_Header_int32SecondsLargerUnit")]
    public async Task Header_int32SecondsLargerUnit() => (await Client.HeaderInt32SecondsLargerUnitAsync(new() { Duration = 120 })).GetOrThrow();

    [Scenario("Encode_Duration_Header_iso8601")]
    public async Task Header_iso8601() => (await Client.HeaderIso8601Async(new() { Duration = Duration("P40D") })).GetOrThrow();

    [Scenario("Encode_Duration_Header_iso8601Array")]
    public async Task Header_iso8601Array() =>
        (await Client.HeaderIso8601ArrayAsync(new() { Duration = [Duration("P40D"), Duration("P50D")] })).GetOrThrow();

    [Scenario("Encode_Duration_Lossy_intMilliseconds")]
    public async Task Lossy_intMilliseconds() => (await Client.LossyIntMillisecondsAsync(new() { Input = 36250 })).GetOrThrow();

    [Scenario("Encode_Duration_Lossy_intSeconds")]
    public async Task Lossy_intSeconds() => (await Client.LossyIntSecondsAsync(new() { Input = 36 })).GetOrThrow();

    [Scenario("Encode_Duration_Property_default")]
    public async Task Property_default()
    {
        var value = new DefaultDurationProperty { Value = Duration("P40D") };
        Assert.Equal(value, (await Client.PropertyDefaultAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Duration_Property_float64Milliseconds")]
    public async Task Property_float64Milliseconds()
    {
        var value = new Float64MillisecondsDurationProperty { Value = 35625 };
        Assert.Equal(value, (await Client.PropertyFloat64MillisecondsAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Duration_Property_float64Seconds")]
    public async Task Property_float64Seconds()
    {
        var value = new Float64SecondsDurationProperty { Value = 35.625 };
        Assert.Equal(value, (await Client.PropertyFloat64SecondsAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Duration_Property_floatMilliseconds")]
    public async Task Property_floatMilliseconds()
    {
        var value = new FloatMillisecondsDurationProperty { Value = TimeSpan.FromMilliseconds(35625) };
        Assert.Equal(value, (await Client.PropertyFloatMillisecondsAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Duration_Property_floatMillisecondsArray")]
    public async Task Property_floatMillisecondsArray()
    {
        var value = new FloatMillisecondsDurationArrayProperty { Value = [35625, 46750] };
        Assert.Equal(value, (await Client.PropertyFloatMillisecondsArrayAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Duration_Property_floatMillisecondsLargerUnit")]
    public async Task Property_floatMillisecondsLargerUnit()
    {
        var value = new FloatMillisecondsLargerUnitDurationProperty { Value = TimeSpan.FromMilliseconds(210000) };
        Assert.Equal(value, (await Client.PropertyFloatMillisecondsLargerUnitAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Duration_Property_floatSeconds")]
    public async Task Property_floatSeconds()
    {
        var value = new FloatSecondsDurationProperty { Value = TimeSpan.FromSeconds(35.625) };
        Assert.Equal(value, (await Client.PropertyFloatSecondsAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Duration_Property_floatSecondsArray")]
    public async Task Property_floatSecondsArray()
    {
        var value = new FloatSecondsDurationArrayProperty { Value = [35.625F, 46.75F] };
        Assert.Equal(value, (await Client.PropertyFloatSecondsArrayAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Duration_Property_floatSecondsLargerUnit")]
    public async Task Property_floatSecondsLargerUnit()
    {
        var value = new FloatSecondsLargerUnitDurationProperty { Value = TimeSpan.FromSeconds(150) };
        Assert.Equal(value, (await Client.PropertyFloatSecondsLargerUnitAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Duration_Property_int32Milliseconds")]
    public async Task Property_int32Milliseconds()
    {
        var value = new Int32MillisecondsDurationProperty { Value = 36000 };
        Assert.Equal(value, (await Client.PropertyInt32MillisecondsAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Duration_Property_int32MillisecondsLargerUnit")]
    public async Task Property_int32MillisecondsLargerUnit()
    {
        var value = new Int32MillisecondsLargerUnitDurationProperty { Value = 180000 };
        Assert.Equal(value, (await Client.PropertyInt32MillisecondsLargerUnitAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Duration_Property_int32Seconds")]
    public async Task Property_int32Seconds()
    {
        var value = new Int32SecondsDurationProperty { Value = 36 };
        Assert.Equal(value, (await Client.PropertyInt32SecondsAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Duration_Property_int32SecondsLargerUnit")]
    public async Task Property_int32SecondsLargerUnit()
    {
        var value = new Int32SecondsLargerUnitDurationProperty { Value = 120 };
        Assert.Equal(value, (await Client.PropertyInt32SecondsLargerUnitAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Duration_Property_iso8601")]
    public async Task Property_iso8601()
    {
        var value = new ISO8601DurationProperty { Value = Duration("P40D") };
        Assert.Equal(value, (await Client.PropertyIso8601Async(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Duration_Query_default")]
    public async Task Query_default() => (await Client.QueryDefaultAsync(new() { Input = Duration("P40D") })).GetOrThrow();

    [Scenario("Encode_Duration_Query_float64Milliseconds")]
    public async Task Query_float64Milliseconds() => (await Client.QueryFloat64MillisecondsAsync(new() { Input = 35625 })).GetOrThrow();

    [Scenario("Encode_Duration_Query_float64Seconds")]
    public async Task Query_float64Seconds() => (await Client.QueryFloat64SecondsAsync(new() { Input = 35.625 })).GetOrThrow();

    [Scenario("Encode_Duration_Query_floatMilliseconds")]
    public async Task Query_floatMilliseconds() =>
        (await Client.QueryFloatMillisecondsAsync(new() { Input = TimeSpan.FromMilliseconds(35625) })).GetOrThrow();

    [Scenario("Encode_Duration_Query_floatMillisecondsLargerUnit")]
    public async Task Query_floatMillisecondsLargerUnit() =>
        (await Client.QueryFloatMillisecondsLargerUnitAsync(new() { Input = TimeSpan.FromMilliseconds(210000) })).GetOrThrow();

    [Scenario("Encode_Duration_Query_floatSeconds")]
    public async Task Query_floatSeconds() => (await Client.QueryFloatSecondsAsync(new() { Input = TimeSpan.FromSeconds(35.625) })).GetOrThrow();

    [Scenario("Encode_Duration_Query_floatSecondsLargerUnit")]
    public async Task Query_floatSecondsLargerUnit() =>
        (await Client.QueryFloatSecondsLargerUnitAsync(new() { Input = TimeSpan.FromSeconds(150) })).GetOrThrow();

    [Scenario("Encode_Duration_Query_int32Milliseconds")]
    public async Task Query_int32Milliseconds() => (await Client.QueryInt32MillisecondsAsync(new() { Input = 36000 })).GetOrThrow();

    [Scenario("Encode_Duration_Query_int32MillisecondsArray")]
    public async Task Query_int32MillisecondsArray() =>
        (await Client.QueryInt32MillisecondsArrayAsync(new() { Input = [36000, 47000] })).GetOrThrow();

    [Scenario("Encode_Duration_Query_int32MillisecondsLargerUnit")]
    public async Task Query_int32MillisecondsLargerUnit() =>
        (await Client.QueryInt32MillisecondsLargerUnitAsync(new() { Input = 180000 })).GetOrThrow();

    [Scenario("Encode_Duration_Query_int32Seconds")]
    public async Task Query_int32Seconds() => (await Client.QueryInt32SecondsAsync(new() { Input = 36 })).GetOrThrow();

    [Scenario("Encode_Duration_Query_int32SecondsArray")]
    public async Task Query_int32SecondsArray() => (await Client.QueryInt32SecondsArrayAsync(new() { Input = [36, 47] })).GetOrThrow();

    [Scenario("Encode_Duration_Query_int32SecondsLargerUnit")]
    public async Task Query_int32SecondsLargerUnit() => (await Client.QueryInt32SecondsLargerUnitAsync(new() { Input = 120 })).GetOrThrow();

    [Scenario("Encode_Duration_Query_iso8601")]
    public async Task Query_iso8601() => (await Client.QueryIso8601Async(new() { Input = Duration("P40D") })).GetOrThrow();
}
