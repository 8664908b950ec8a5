using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.TypePropertyOptionality;
using static Clientwright.Conformance.Scenarios.Values;

namespace Clientwright.Conformance.Scenarios;

public sealed class TypePropertyOptionalityTests(MockServer server) : ScenarioTests(server)
{
    private TypePropertyOptionalityClient Client => new(Http);

    [Scenario("Type_Property_Optional_BooleanLiteral_getAll")]
    public async Task BooleanLiteral_getAll() =>
        Assert.Equal(new BooleanLiteralProperty { Property = true }, (await Client.BooleanLiteralGetAllAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_Optional_BooleanLiteral_getDefault")]
    public async Task BooleanLiteral_getDefault() =>
        Assert.Equal(new BooleanLiteralProperty(), (await Client.BooleanLiteralGetDefaultAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_Optional_BooleanLiteral_putAll")]
    public async Task BooleanLiteral_putAll() => (await Client.BooleanLiteralPutAllAsync(new() { Body = new() { Property = true } })).GetOrThrow();

    [Scenario("Type_Property_Optional_BooleanLiteral_putDefault")]
    public async Task BooleanLiteral_putDefault() => (await Client.BooleanLiteralPutDefaultAsync(new() { Body = new() })).GetOrThrow();

    [Scenario("Type_Property_Optional_Bytes_getAll")]
    public async Task Bytes_getAll() =>
        Assert.Equal(new BytesProperty { Property = "hello, world!"u8.ToArray() }, (await Client.BytesGetAllAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_Optional_Bytes_getDefault")]
    public async Task Bytes_getDefault() => Assert.Equal(new BytesProperty(), (await Client.BytesGetDefaultAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_Optional_Bytes_putAll")]
    public async Task Bytes_putAll() =>
        (await Client.BytesPutAllAsync(new() { Body = new() { Property = "hello, world!"u8.ToArray() } })).GetOrThrow();

    [Scenario("Type_Property_Optional_Bytes_putDefault")]
    public async Task Bytes_putDefault() => (await Client.BytesPutDefaultAsync(new() { Body = new() })).GetOrThrow();

    [Scenario("Type_Property_Optional_CollectionsByte_getAll")]
    public async Task CollectionsByte_getAll()
    {
        var answer = await Client.CollectionsByteGetAllAsync();
        Assert.Equal(
            new CollectionsByteProperty { Property = ["hello, world!"u8.ToArray(), "hello, world!"u8.ToArray()] },
            answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_Optional_CollectionsByte_getDefault")]
    public async Task CollectionsByte_getDefault() =>
        Assert.Equal(new CollectionsByteProperty(), (await Client.CollectionsByteGetDefaultAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_Optional_CollectionsByte_putAll")]
    public async Task CollectionsByte_putAll()
    {
        var body = new CollectionsByteProperty { Property = ["hello, world!"u8.ToArray(), "hello, world!"u8.ToArray()] };
        (await Client.CollectionsBytePutAllAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Property_Optional_CollectionsByte_putDefault")]
    public async Task CollectionsByte_putDefault() => (await Client.CollectionsBytePutDefaultAsync(new() { Body = new() })).GetOrThrow();

    [Scenario("Type_Property_Optional_CollectionsModel_getAll")]
    public async Task CollectionsModel_getAll()
    {
        var answer = await Client.CollectionsModelGetAllAsync();
        Assert.Equal(
            new CollectionsModelProperty { Property = [new() { Property = "hello" }, new() { Property = "world" }] },
            answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_Optional_CollectionsModel_getDefault")]
    public async Task CollectionsModel_getDefault() =>
        Assert.Equal(new CollectionsModelProperty(), (await Client.CollectionsModelGetDefaultAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_Optional_CollectionsModel_putAll")]
    public async Task CollectionsModel_putAll()
    {
        var body = new CollectionsModelProperty { Property = [new() { Property = "hello" }, new() { Property = "world" }] };
        (await Client.CollectionsModelPutAllAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Property_Optional_CollectionsModel_putDefault")]
    public async Task CollectionsModel_putDefault() => (await Client.CollectionsModelPutDefaultAsync(new() { Body = new() })).GetOrThrow();

    [Scenario("Type_Property_Optional_Datetime_getAll")]
    public async Task Datetime_getAll()
    {
        var answer = await Client.DatetimeGetAllAsync();
        Assert.Equal(new DatetimeProperty { Property = new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero) }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_Optional_Datetime_getDefault")]
    public async Task Datetime_getDefault() => Assert.Equal(new DatetimeProperty(), (await Client.DatetimeGetDefaultAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_Optional_Datetime_putAll")]
    public async Task Datetime_putAll()
    {
        var body = new DatetimeProperty { Property = new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero) };
        (await Client.DatetimePutAllAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Property_Optional_Datetime_putDefault")]
    public async Task Datetime_putDefault() => (await Client.DatetimePutDefaultAsync(new() { Body = new() })).GetOrThrow();

    [Scenario("Type_Property_Optional_Duration_getAll")]
    public async Task Duration_getAll()
    {
        var answer = await Client.DurationGetAllAsync();
        Assert.Equal(new DurationProperty { Property = Duration("P123DT22H14M12.011S") }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_Optional_Duration_getDefault")]
    public async Task Duration_getDefault() => Assert.Equal(new DurationProperty(), (await Client.DurationGetDefaultAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_Optional_Duration_putAll")]
    public async Task Duration_putAll() =>
        (await Client.DurationPutAllAsync(new() { Body = new() { Property = Duration("P123DT22H14M12.011S") } })).GetOrThrow();

    [Scenario("Type_Property_Optional_Duration_putDefault")]
    public async Task Duration_putDefault() => (await Client.DurationPutDefaultAsync(new() { Body = new() })).GetOrThrow();

    [Scenario("Type_Property_Optional_FloatLiteral_getAll")]
    public async Task FloatLiteral_getAll() =>
        Assert.Equal(new FloatLiteralProperty { Property = 1.25 }, (await Client.FloatLiteralGetAllAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_Optional_FloatLiteral_getDefault")]
    public async Task FloatLiteral_getDefault() =>
        Assert.Equal(new FloatLiteralProperty(), (await Client.FloatLiteralGetDefaultAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_Optional_FloatLiteral_putAll")]
    public async Task FloatLiteral_putAll() => (await Client.FloatLiteralPutAllAsync(new() { Body = new() { Property = 1.25 } })).GetOrThrow();

    [Scenario("Type_Property_Optional_FloatLiteral_putDefault")]
    public async Task FloatLiteral_putDefault() => (await Client.FloatLiteralPutDefaultAsync(new() { Body = new() })).GetOrThrow();

    [Scenario("Type_Property_Optional_IntLiteral_getAll")]
    public async Task IntLiteral_getAll() =>
        Assert.Equal(new IntLiteralProperty { Property = 1 }, (await Client.IntLiteralGetAllAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_Optional_IntLiteral_getDefault")]
    public async Task IntLiteral_getDefault() => Assert.Equal(new IntLiteralProperty(), (await Client.IntLiteralGetDefaultAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_Optional_IntLiteral_putAll")]
    public async Task IntLiteral_putAll() => (await Client.IntLiteralPutAllAsync(new() { Body = new() { Property = 1 } })).GetOrThrow();

    [Scenario("Type_Property_Optional_IntLiteral_putDefault")]
    public async Task IntLiteral_putDefault() => (await Client.IntLiteralPutDefaultAsync(new() { Body = new() })).GetOrThrow();

    [Scenario("Type_Property_Optional_PlainDate_getAll")]
    public async Task PlainDate_getAll() =>
        Assert.Equal(new PlainDateProperty { Property = new DateOnly(2022, 12, 12) }, (await Client.PlainDateGetAllAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_Optional_PlainDate_getDefault")]
    public async Task PlainDate_getDefault() => Assert.Equal(new PlainDateProperty(), (await Client.PlainDateGetDefaultAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_Optional_PlainDate_putAll")]
    public async Task PlainDate_putAll() =>
        (await Client.PlainDatePutAllAsync(new() { Body = new() { Property = new DateOnly(2022, 12, 12) } })).GetOrThrow();

    [Scenario("Type_Property_Optional_PlainDate_putDefault")]
    public async Task PlainDate_putDefault() => (await Client.PlainDatePutDefaultAsync(new() { Body = new() })).GetOrThrow();

    [Scenario("Type_Property_Optional_PlainTime_getAll")]
    public async Task PlainTime_getAll() =>
        Assert.Equal(new PlainTimeProperty { Property = new TimeOnly(13, 6, 12) }, (await Client.PlainTimeGetAllAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_Optional_PlainTime_getDefault")]
    public async Task PlainTime_getDefault() => Assert.Equal(new PlainTimeProperty(), (await Client.PlainTimeGetDefaultAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_Optional_PlainTime_putAll")]
    public async Task PlainTime_putAll() =>
        (await Client.PlainTimePutAllAsync(new() { Body = new() { Property = new TimeOnly(13, 6, 12) } })).GetOrThrow();

    [Scenario("Type_Property_Optional_PlainTime_putDefault")]
    public async Task PlainTime_putDefault() => (await Client.PlainTimePutDefaultAsync(new() { Body = new() })).GetOrThrow();

    [Scenario("Type_Property_Optional_RequiredAndOptional_getAll")]
    public async Task RequiredAndOptional_getAll()
    {
        var answer = await Client.RequiredAndOptionalGetAllAsync();
        Assert.Equal(new RequiredAndOptionalProperty { OptionalProperty = "hello", RequiredProperty = 42 }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_Optional_RequiredAndOptional_getRequiredOnly")]
    public async Task RequiredAndOptional_getRequiredOnly()
    {
        var answer = await Client.RequiredAndOptionalGetRequiredOnlyAsync();
        Assert.Equal(new RequiredAndOptionalProperty { RequiredProperty = 42 }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_Optional_RequiredAndOptional_putAll")]
    public async Task RequiredAndOptional_putAll() =>
        (await Client.RequiredAndOptionalPutAllAsync(new() { Body = new() { OptionalProperty = "hello", RequiredProperty = 42 } })).GetOrThrow();

    [Scenario("Type_Property_Optional_RequiredAndOptional_putRequiredOnly")]
    public async Task RequiredAndOptional_putRequiredOnly() =>
        (await Client.RequiredAndOptionalPutRequiredOnlyAsync(new() { Body = new() { RequiredProperty = 42 } })).GetOrThrow();

    [Scenario("Type_Property_Optional_StringLiteral_getAll")]
    public async Task StringLiteral_getAll()
    {
        var answer = await Client.StringLiteralGetAllAsync();
        Assert.Equal(new StringLiteralProperty { Property = "hello" }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_Optional_StringLiteral_getDefault")]
    public async Task StringLiteral_getDefault() =>
        Assert.Equal(new StringLiteralProperty(), (await Client.StringLiteralGetDefaultAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_Optional_StringLiteral_putAll")]
    public async Task StringLiteral_putAll() =>
        (await Client.StringLiteralPutAllAsync(new() { Body = new() { Property = "hello" } })).GetOrThrow();

    [Scenario("Type_Property_Optional_StringLiteral_putDefault")]
    public async Task StringLiteral_putDefault() => (await Client.StringLiteralPutDefaultAsync(new() { Body = new() })).GetOrThrow();

    [Scenario("Type_Property_Optional_String_getAll")]
    public async Task String_getAll() =>
        Assert.Equal(new StringProperty { Property = "hello" }, (await Client.StringGetAllAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_Optional_String_getDefault")]
    public async Task String_getDefault() => Assert.Equal(new StringProperty(), (await Client.StringGetDefaultAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_Optional_String_putAll")]
    public async Task String_putAll() => (await Client.StringPutAllAsync(new() { Body = new() { Property = "hello" } })).GetOrThrow();

    [Scenario("Type_Property_Optional_String_putDefault")]
    public async Task String_putDefault() => (await Client.StringPutDefaultAsync(new() { Body = new() })).GetOrThrow();

    [Scenario("Type_Property_Optional_UnionStringLiteral_getAll")]
    public async Task UnionStringLiteral_getAll()
    {
        var answer = await Client.UnionStringLiteralGetAllAsync();
        Assert.Equal(new UnionStringLiteralProperty { Property = UnionStringLiteralPropertyProperty.World }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_Optional_UnionStringLiteral_getDefault")]
    public async Task UnionStringLiteral_getDefault() =>
        Assert.Equal(new UnionStringLiteralProperty(), (await Client.UnionStringLiteralGetDefaultAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_Optional_UnionStringLiteral_putAll")]
    public async Task UnionStringLiteral_putAll() =>
        (await Client.UnionStringLiteralPutAllAsync(new() { Body = new() { Property = UnionStringLiteralPropertyProperty.World } })).GetOrThrow();

    [Scenario("Type_Property_Optional_UnionStringLiteral_putDefault")]
    public async Task UnionStringLiteral_putDefault() => (await Client.UnionStringLiteralPutDefaultAsync(new() { Body = new() })).GetOrThrow();

    [Scenario("Type_Property_Optional_UnionFloatLiteral_getAll")]
    public async Task UnionFloatLiteral_getAll()
    {
        var answer = await Client.UnionFloatLiteralGetAllAsync();
        Assert.Equal(new UnionFloatLiteralProperty { Property = UnionFloatLiteralPropertyProperty.Value2_375 }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_Optional_UnionFloatLiteral_getDefault")]
    public async Task UnionFloatLiteral_getDefault() => Assert.Equal(new UnionFloatLiteralProperty(), (await Client.UnionFloatLiteralGetDefaultAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_Optional_UnionFloatLiteral_putAll")]
    public async Task UnionFloatLiteral_putAll() =>
        (await Client.UnionFloatLiteralPutAllAsync(new() { Body = new() { Property = UnionFloatLiteralPropertyProperty.Value2_375 } })).GetOrThrow();

    [Scenario("Type_Property_Optional_UnionFloatLiteral_putDefault")]
    public async Task UnionFloatLiteral_putDefault() => (await Client.UnionFloatLiteralPutDefaultAsync(new() { Body = new() })).GetOrThrow();

    [Scenario("Type_Property_Optional_UnionIntLiteral_getAll")]
    public async Task UnionIntLiteral_getAll()
    {
        var answer = await Client.UnionIntLiteralGetAllAsync();
        Assert.Equal(new UnionIntLiteralProperty { Property = UnionIntLiteralPropertyProperty.Value2 }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_Optional_UnionIntLiteral_getDefault")]
    public async Task UnionIntLiteral_getDefault() => Assert.Equal(new UnionIntLiteralProperty(), (await Client.UnionIntLiteralGetDefaultAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_Optional_UnionIntLiteral_putAll")]
    public async Task UnionIntLiteral_putAll() =>
        (await Client.UnionIntLiteralPutAllAsync(new() { Body = new() { Property = UnionIntLiteralPropertyProperty.Value2 } })).GetOrThrow();

    [Scenario("Type_Property_Optional_UnionIntLiteral_putDefault")]
    public async Task UnionIntLiteral_putDefault() => (await Client.UnionIntLiteralPutDefaultAsync(new() { Body = new() })).GetOrThrow();
}
