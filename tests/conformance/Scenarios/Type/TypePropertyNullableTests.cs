using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.TypePropertyNullable;
using static Clientwright.Conformance.Scenarios.Values;

namespace Clientwright.Conformance.Scenarios;

public sealed class TypePropertyNullableTests(MockServer server) : ScenarioTests(server)
{
    private TypePropertyNullableClient Client => new(Http);

    [Scenario("Type_Property_Nullable_Bytes_getNonNull")]
    public async Task Bytes_getNonNull()
    {
        var answer = await Client.BytesGetNonNullAsync();
        Assert.Equal(new BytesProperty { RequiredProperty = "foo", NullableProperty = "hello, world!"u8.ToArray() }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_Nullable_Bytes_getNull")]
    public async Task Bytes_getNull()
    {
        var answer = await Client.BytesGetNullAsync();
        Assert.Equal(new BytesProperty { RequiredProperty = "foo", NullableProperty = null }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_Nullable_CollectionsByte_getNonNull")]
    public async Task CollectionsByte_getNonNull()
    {
        var answer = await Client.CollectionsByteGetNonNullAsync();
        Assert.Equal(
            new CollectionsByteProperty { RequiredProperty = "foo", NullableProperty = ["hello, world!"u8.ToArray(), "hello, world!"u8.ToArray()] },
            answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_Nullable_CollectionsByte_getNull")]
    public async Task CollectionsByte_getNull()
    {
        var answer = await Client.CollectionsByteGetNullAsync();
        Assert.Equal(new CollectionsByteProperty { RequiredProperty = "foo", NullableProperty = null }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_Nullable_CollectionsModel_getNonNull")]
    public async Task CollectionsModel_getNonNull()
    {
        var answer = await Client.CollectionsModelGetNonNullAsync();
        var expected = new CollectionsModelProperty
        {
            RequiredProperty = "foo",
            NullableProperty = [new() { Property = "hello" }, new() { Property = "world" }],
        };
        Assert.Equal(expected, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_Nullable_CollectionsModel_getNull")]
    public async Task CollectionsModel_getNull()
    {
        var answer = await Client.CollectionsModelGetNullAsync();
        Assert.Equal(new CollectionsModelProperty { RequiredProperty = "foo", NullableProperty = null }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_Nullable_CollectionsString_getNonNull")]
    public async Task CollectionsString_getNonNull()
    {
        var answer = await Client.CollectionsStringGetNonNullAsync();
        Assert.Equal(new CollectionsStringProperty { RequiredProperty = "foo", NullableProperty = ["hello", "world"] }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_Nullable_CollectionsString_getNull")]
    public async Task CollectionsString_getNull()
    {
        var answer = await Client.CollectionsStringGetNullAsync();
        Assert.Equal(new CollectionsStringProperty { RequiredProperty = "foo", NullableProperty = null }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_Nullable_Datetime_getNonNull")]
    public async Task Datetime_getNonNull()
    {
        var answer = await Client.DatetimeGetNonNullAsync();
        Assert.Equal(
            new DatetimeProperty { RequiredProperty = "foo", NullableProperty = new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero) },
            answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_Nullable_Datetime_getNull")]
    public async Task Datetime_getNull()
    {
        var answer = await Client.DatetimeGetNullAsync();
        Assert.Equal(new DatetimeProperty { RequiredProperty = "foo", NullableProperty = null }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_Nullable_Duration_getNonNull")]
    public async Task Duration_getNonNull()
    {
        var answer = await Client.DurationGetNonNullAsync();
        Assert.Equal(
            new DurationProperty { RequiredProperty = "foo", NullableProperty = Duration("P123DT22H14M12.011S") },
            answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_Nullable_Duration_getNull")]
    public async Task Duration_getNull()
    {
        var answer = await Client.DurationGetNullAsync();
        Assert.Equal(new DurationProperty { RequiredProperty = "foo", NullableProperty = null }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_Nullable_String_getNonNull")]
    public async Task String_getNonNull()
    {
        var answer = await Client.StringGetNonNullAsync();
        Assert.Equal(new StringProperty { RequiredProperty = "foo", NullableProperty = "hello" }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_Nullable_String_getNull")]
    public async Task String_getNull()
    {
        var answer = await Client.StringGetNullAsync();
        Assert.Equal(new StringProperty { RequiredProperty = "foo", NullableProperty = null }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_Nullable_String_patchNonNull")]
    public async Task String_patchNonNull()
    {
        var value = new StringProperty { RequiredProperty = "foo", NullableProperty = "hello" };
        (await Client.StringPatchNonNullAsync(new() { Body = value })).GetOrThrow();
    }

    [Scenario("Type_Property_Nullable_String_patchNull")]
    public async Task String_patchNull()
    {
        var value = new StringProperty { RequiredProperty = "foo", NullableProperty = null };
        (await Client.StringPatchNullAsync(new() { Body = value })).GetOrThrow();
    }

    [Scenario("Type_Property_Nullable_Bytes_patchNonNull")]
    public async Task Bytes_patchNonNull()
    {
        var value = new BytesProperty { RequiredProperty = "foo", NullableProperty = "hello, world!"u8.ToArray() };
        (await Client.BytesPatchNonNullAsync(new() { Body = value })).GetOrThrow();
    }

    [Scenario("Type_Property_Nullable_Bytes_patchNull")]
    public async Task Bytes_patchNull()
    {
        var value = new BytesProperty { RequiredProperty = "foo", NullableProperty = null };
        (await Client.BytesPatchNullAsync(new() { Body = value })).GetOrThrow();
    }

    [Scenario("Type_Property_Nullable_Datetime_patchNonNull")]
    public async Task Datetime_patchNonNull()
    {
        var value = new DatetimeProperty { RequiredProperty = "foo", NullableProperty = new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero) };
        (await Client.DatetimePatchNonNullAsync(new() { Body = value })).GetOrThrow();
    }

    [Scenario("Type_Property_Nullable_Datetime_patchNull")]
    public async Task Datetime_patchNull()
    {
        var value = new DatetimeProperty { RequiredProperty = "foo", NullableProperty = null };
        (await Client.DatetimePatchNullAsync(new() { Body = value })).GetOrThrow();
    }

    [Scenario("Type_Property_Nullable_Duration_patchNonNull")]
    public async Task Duration_patchNonNull()
    {
        var value = new DurationProperty { RequiredProperty = "foo", NullableProperty = Duration("P123DT22H14M12.011S") };
        (await Client.DurationPatchNonNullAsync(new() { Body = value })).GetOrThrow();
    }

    [Scenario("Type_Property_Nullable_Duration_patchNull")]
    public async Task Duration_patchNull()
    {
        var value = new DurationProperty { RequiredProperty = "foo", NullableProperty = null };
        (await Client.DurationPatchNullAsync(new() { Body = value })).GetOrThrow();
    }

    [Scenario("Type_Property_Nullable_CollectionsByte_patchNonNull")]
    public async Task CollectionsByte_patchNonNull()
    {
        var value = new CollectionsByteProperty { RequiredProperty = "foo", NullableProperty = ["hello, world!"u8.ToArray(), "hello, world!"u8.ToArray()] };
        (await Client.CollectionsBytePatchNonNullAsync(new() { Body = value })).GetOrThrow();
    }

    [Scenario("Type_Property_Nullable_CollectionsByte_patchNull")]
    public async Task CollectionsByte_patchNull()
    {
        var value = new CollectionsByteProperty { RequiredProperty = "foo", NullableProperty = null };
        (await Client.CollectionsBytePatchNullAsync(new() { Body = value })).GetOrThrow();
    }

    [Scenario("Type_Property_Nullable_CollectionsModel_patchNonNull")]
    public async Task CollectionsModel_patchNonNull()
    {
        var value = new CollectionsModelProperty { RequiredProperty = "foo", NullableProperty = [new() { Property = "hello" }, new() { Property = "world" }] };
        (await Client.CollectionsModelPatchNonNullAsync(new() { Body = value })).GetOrThrow();
    }

    [Scenario("Type_Property_Nullable_CollectionsModel_patchNull")]
    public async Task CollectionsModel_patchNull()
    {
        var value = new CollectionsModelProperty { RequiredProperty = "foo", NullableProperty = null };
        (await Client.CollectionsModelPatchNullAsync(new() { Body = value })).GetOrThrow();
    }

    [Scenario("Type_Property_Nullable_CollectionsString_patchNonNull")]
    public async Task CollectionsString_patchNonNull()
    {
        var value = new CollectionsStringProperty { RequiredProperty = "foo", NullableProperty = ["hello", "world"] };
        (await Client.CollectionsStringPatchNonNullAsync(new() { Body = value })).GetOrThrow();
    }

    [Scenario("Type_Property_Nullable_CollectionsString_patchNull")]
    public async Task CollectionsString_patchNull()
    {
        var value = new CollectionsStringProperty { RequiredProperty = "foo", NullableProperty = null };
        (await Client.CollectionsStringPatchNullAsync(new() { Body = value })).GetOrThrow();
    }
}
