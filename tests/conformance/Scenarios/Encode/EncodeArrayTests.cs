using Clientwright.Conformance.EncodeArray;
using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class EncodeArrayTests(MockServer server) : ScenarioTests(server)
{
    private static readonly string[] Texts = ["blue", "red", "green"];
    private static readonly Colors[] ClosedColors = [Colors.Blue, Colors.Red, Colors.Green];
    private static readonly ColorsExtensibleEnum[] OpenColors = [ColorsExtensibleEnum.Blue, ColorsExtensibleEnum.Red, ColorsExtensibleEnum.Green];

    private EncodeArrayClient Client => new(Http);

    [Scenario("Encode_Array_Property_commaDelimited")]
    public async Task CommaDelimited()
    {
        var value = new CommaDelimitedArrayProperty { Value = Texts };
        Assert.Equal(value, (await Client.PropertyCommaDelimitedAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Array_Property_enumCommaDelimited")]
    public async Task EnumCommaDelimited()
    {
        var value = new CommaDelimitedEnumArrayProperty { Value = ClosedColors };
        Assert.Equal(value, (await Client.PropertyEnumCommaDelimitedAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Array_Property_extensibleEnumCommaDelimited")]
    public async Task ExtensibleEnumCommaDelimited()
    {
        var value = new CommaDelimitedExtensibleEnumArrayProperty { Value = OpenColors };
        Assert.Equal(value, (await Client.PropertyExtensibleEnumCommaDelimitedAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Array_Property_newlineDelimited")]
    public async Task NewlineDelimited()
    {
        var value = new NewlineDelimitedArrayProperty { Value = Texts };
        Assert.Equal(value, (await Client.PropertyNewlineDelimitedAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Array_Property_enumNewlineDelimited")]
    public async Task EnumNewlineDelimited()
    {
        var value = new NewlineDelimitedEnumArrayProperty { Value = ClosedColors };
        Assert.Equal(value, (await Client.PropertyEnumNewlineDelimitedAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Array_Property_extensibleEnumNewlineDelimited")]
    public async Task ExtensibleEnumNewlineDelimited()
    {
        var value = new NewlineDelimitedExtensibleEnumArrayProperty { Value = OpenColors };
        Assert.Equal(value, (await Client.PropertyExtensibleEnumNewlineDelimitedAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Array_Property_pipeDelimited")]
    public async Task PipeDelimited()
    {
        var value = new PipeDelimitedArrayProperty { Value = Texts };
        Assert.Equal(value, (await Client.PropertyPipeDelimitedAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Array_Property_enumPipeDelimited")]
    public async Task EnumPipeDelimited()
    {
        var value = new PipeDelimitedEnumArrayProperty { Value = ClosedColors };
        Assert.Equal(value, (await Client.PropertyEnumPipeDelimitedAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Array_Property_extensibleEnumPipeDelimited")]
    public async Task ExtensibleEnumPipeDelimited()
    {
        var value = new PipeDelimitedExtensibleEnumArrayProperty { Value = OpenColors };
        Assert.Equal(value, (await Client.PropertyExtensibleEnumPipeDelimitedAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Array_Property_spaceDelimited")]
    public async Task SpaceDelimited()
    {
        var value = new SpaceDelimitedArrayProperty { Value = Texts };
        Assert.Equal(value, (await Client.PropertySpaceDelimitedAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Array_Property_enumSpaceDelimited")]
    public async Task EnumSpaceDelimited()
    {
        var value = new SpaceDelimitedEnumArrayProperty { Value = ClosedColors };
        Assert.Equal(value, (await Client.PropertyEnumSpaceDelimitedAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Array_Property_extensibleEnumSpaceDelimited")]
    public async Task ExtensibleEnumSpaceDelimited()
    {
        var value = new SpaceDelimitedExtensibleEnumArrayProperty { Value = OpenColors };
        Assert.Equal(value, (await Client.PropertyExtensibleEnumSpaceDelimitedAsync(new() { Body = value })).GetOrThrow().Body);
    }
}
