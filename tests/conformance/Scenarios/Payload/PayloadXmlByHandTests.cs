using Clientwright.Conformance.Judging;
using Clientwright.Conformance.PayloadXmlByHand;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class PayloadXmlByHandTests(MockServer server) : ScenarioTests(server)
{
    private static readonly ModelWithSimpleArrays OfModelWithSimpleArrays = new() { Colors = ["red", "green", "blue"], Counts = [1, 2] };
    private static readonly ModelWithArrayOfModel OfModelWithArrayOfModel = new() { Items = [new() { Name = "foo", Age = 123 }, new() { Name = "bar", Age = 456 }] };
    private static readonly ModelWithText OfModelWithText = new() { Language = "foo", Content = "\n  This is some text.\n" };
    private static readonly ModelWithEmptyArray OfModelWithEmptyArray = new() { Items = [] };

    private PayloadXmlByHandClient Client => new(Http);

    [Scenario("Payload_Xml_ModelWithSimpleArraysValue_get")]
    public async Task ModelWithSimpleArrays_get() => Assert.Equal(OfModelWithSimpleArrays, (await Client.ModelWithSimpleArraysValueGetAsync()).GetOrThrow().Body);

    [Scenario("Payload_Xml_ModelWithSimpleArraysValue_put")]
    public async Task ModelWithSimpleArrays_put() => (await Client.ModelWithSimpleArraysValuePutAsync(new() { Body = OfModelWithSimpleArrays })).GetOrThrow();

    [Scenario("Payload_Xml_ModelWithArrayOfModelValue_get")]
    public async Task ModelWithArrayOfModel_get() => Assert.Equal(OfModelWithArrayOfModel, (await Client.ModelWithArrayOfModelValueGetAsync()).GetOrThrow().Body);

    [Scenario("Payload_Xml_ModelWithArrayOfModelValue_put")]
    public async Task ModelWithArrayOfModel_put() => (await Client.ModelWithArrayOfModelValuePutAsync(new() { Body = OfModelWithArrayOfModel })).GetOrThrow();

    [Scenario("Payload_Xml_ModelWithTextValue_get")]
    public async Task ModelWithText_get() => Assert.Equal(OfModelWithText, (await Client.ModelWithTextValueGetAsync()).GetOrThrow().Body);

    [Scenario("Payload_Xml_ModelWithTextValue_put")]
    public async Task ModelWithText_put() => (await Client.ModelWithTextValuePutAsync(new() { Body = OfModelWithText })).GetOrThrow();

    [Scenario("Payload_Xml_ModelWithEmptyArrayValue_get")]
    public async Task ModelWithEmptyArray_get() => Assert.Equal(OfModelWithEmptyArray, (await Client.ModelWithEmptyArrayValueGetAsync()).GetOrThrow().Body);

    [Scenario("Payload_Xml_ModelWithEmptyArrayValue_put")]
    public async Task ModelWithEmptyArray_put() => (await Client.ModelWithEmptyArrayValuePutAsync(new() { Body = OfModelWithEmptyArray })).GetOrThrow();
}
