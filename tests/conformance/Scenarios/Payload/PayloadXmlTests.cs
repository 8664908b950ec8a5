using Clientwright.Conformance.Judging;
using Clientwright.Conformance.PayloadXml;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class PayloadXmlTests(MockServer server) : ScenarioTests(server)
{
    private static readonly SimpleModel OfSimpleModel = new() { Name = "foo", Age = 123 };
    private static readonly ModelWithRenamedProperty OfModelWithRenamedProperty = new() { Title = "foo", Author = "bar" };
    private static readonly ModelWithRenamedFields OfModelWithRenamedFields = new() { InputData = new() { Name = "foo", Age = 123 }, OutputData = new() { Name = "bar", Age = 456 } };
    private static readonly ModelWithNestedModel OfModelWithNestedModel = new() { Nested = new() { Name = "foo", Age = 123 } };
    private static readonly ModelWithRenamedNestedModel OfModelWithRenamedNestedModel = new() { Author = new() { Name = "foo" } };
    private static readonly ModelWithUnwrappedArray OfModelWithUnwrappedArray = new() { Colors = ["red", "green", "blue"], Counts = [1, 2] };
    private static readonly ModelWithRenamedArrays OfModelWithRenamedArrays = new() { Colors = ["red", "green", "blue"], Counts = [1, 2] };
    private static readonly ModelWithWrappedPrimitiveCustomItemNames OfModelWithWrappedPrimitiveCustomItemNames = new() { Tags = ["fiction", "classic"] };
    private static readonly ModelWithUnwrappedModelArray OfModelWithUnwrappedModelArray = new() { Items = [new() { Name = "foo", Age = 123 }, new() { Name = "bar", Age = 456 }] };
    private static readonly ModelWithRenamedWrappedModelArray OfModelWithRenamedWrappedModelArray = new() { Items = [new() { Name = "foo", Age = 123 }, new() { Name = "bar", Age = 456 }] };
    private static readonly ModelWithRenamedUnwrappedModelArray OfModelWithRenamedUnwrappedModelArray = new() { Items = [new() { Name = "foo", Age = 123 }, new() { Name = "bar", Age = 456 }] };
    private static readonly ModelWithRenamedWrappedAndItemModelArray OfModelWithRenamedWrappedAndItemModelArray = new() { Books = [new() { Title = "The Great Gatsby" }, new() { Title = "Les Miserables" }] };
    private static readonly ModelWithAttributes OfModelWithAttributes = new() { Id1 = 123, Id2 = "foo", Enabled = true };
    private static readonly ModelWithRenamedAttribute OfModelWithRenamedAttribute = new() { Id = 123, Title = "The Great Gatsby", Author = "F. Scott Fitzgerald" };
    private static readonly ModelWithNamespace OfModelWithNamespace = new() { Id = 123, Title = "The Great Gatsby" };
    private static readonly ModelWithNamespaceOnProperties OfModelWithNamespaceOnProperties = new() { Id = 123, Title = "The Great Gatsby", Author = "F. Scott Fitzgerald" };
    private static readonly ModelWithOptionalField OfModelWithOptionalField = new() { Item = "widget" };
    private static readonly ModelWithDictionary OfModelWithDictionary = new() { Metadata = new Dictionary<string, string> { ["Color"] = "blue", ["Count"] = "123", ["Enabled"] = "false" } };
    private static readonly ModelWithEncodedNames OfModelWithEncodedNames = new() { ModelData = new() { Name = "foo", Age = 123 }, Colors = ["red", "green", "blue"] };
    private static readonly ModelWithEnum OfModelWithEnum = new() { Status = Status.Success };
    private static readonly ModelWithDatetime OfModelWithDatetime = new() { Rfc3339 = new(2022, 8, 26, 18, 38, 0, TimeSpan.Zero), Rfc7231 = new(2022, 8, 26, 14, 38, 0, TimeSpan.Zero) };

    private PayloadXmlClient Client => new(Http);

    [Scenario("Payload_Xml_SimpleModelValue_get")]
    public async Task SimpleModel_get() => Assert.Equal(OfSimpleModel, (await Client.SimpleModelValueGetAsync()).GetOrThrow().Body);

    [Scenario("Payload_Xml_SimpleModelValue_put")]
    public async Task SimpleModel_put() => (await Client.SimpleModelValuePutAsync(new() { Body = OfSimpleModel })).GetOrThrow();

    [Scenario("Payload_Xml_ModelWithRenamedPropertyValue_get")]
    public async Task ModelWithRenamedProperty_get() => Assert.Equal(OfModelWithRenamedProperty, (await Client.ModelWithRenamedPropertyValueGetAsync()).GetOrThrow().Body);

    [Scenario("Payload_Xml_ModelWithRenamedPropertyValue_put")]
    public async Task ModelWithRenamedProperty_put() => (await Client.ModelWithRenamedPropertyValuePutAsync(new() { Body = OfModelWithRenamedProperty })).GetOrThrow();

    [Scenario("Payload_Xml_ModelWithRenamedFieldsValue_get")]
    public async Task ModelWithRenamedFields_get() => Assert.Equal(OfModelWithRenamedFields, (await Client.ModelWithRenamedFieldsValueGetAsync()).GetOrThrow().Body);

    [Scenario("Payload_Xml_ModelWithRenamedFieldsValue_put")]
    public async Task ModelWithRenamedFields_put() => (await Client.ModelWithRenamedFieldsValuePutAsync(new() { Body = OfModelWithRenamedFields })).GetOrThrow();

    [Scenario("Payload_Xml_ModelWithNestedModelValue_get")]
    public async Task ModelWithNestedModel_get() => Assert.Equal(OfModelWithNestedModel, (await Client.ModelWithNestedModelValueGetAsync()).GetOrThrow().Body);

    [Scenario("Payload_Xml_ModelWithNestedModelValue_put")]
    public async Task ModelWithNestedModel_put() => (await Client.ModelWithNestedModelValuePutAsync(new() { Body = OfModelWithNestedModel })).GetOrThrow();

    [Scenario("Payload_Xml_ModelWithRenamedNestedModelValue_get")]
    public async Task ModelWithRenamedNestedModel_get() => Assert.Equal(OfModelWithRenamedNestedModel, (await Client.ModelWithRenamedNestedModelValueGetAsync()).GetOrThrow().Body);

    [Scenario("Payload_Xml_ModelWithRenamedNestedModelValue_put")]
    public async Task ModelWithRenamedNestedModel_put() => (await Client.ModelWithRenamedNestedModelValuePutAsync(new() { Body = OfModelWithRenamedNestedModel })).GetOrThrow();

    [Scenario("Payload_Xml_ModelWithUnwrappedArrayValue_get")]
    public async Task ModelWithUnwrappedArray_get() => Assert.Equal(OfModelWithUnwrappedArray, (await Client.ModelWithUnwrappedArrayValueGetAsync()).GetOrThrow().Body);

    [Scenario("Payload_Xml_ModelWithUnwrappedArrayValue_put")]
    public async Task ModelWithUnwrappedArray_put() => (await Client.ModelWithUnwrappedArrayValuePutAsync(new() { Body = OfModelWithUnwrappedArray })).GetOrThrow();

    [Scenario("Payload_Xml_ModelWithRenamedArraysValue_get")]
    public async Task ModelWithRenamedArrays_get() => Assert.Equal(OfModelWithRenamedArrays, (await Client.ModelWithRenamedArraysValueGetAsync()).GetOrThrow().Body);

    [Scenario("Payload_Xml_ModelWithRenamedArraysValue_put")]
    public async Task ModelWithRenamedArrays_put() => (await Client.ModelWithRenamedArraysValuePutAsync(new() { Body = OfModelWithRenamedArrays })).GetOrThrow();

    [Scenario("Payload_Xml_ModelWithWrappedPrimitiveCustomItemNamesValue_get")]
    public async Task ModelWithWrappedPrimitiveCustomItemNames_get() => Assert.Equal(OfModelWithWrappedPrimitiveCustomItemNames, (await Client.ModelWithWrappedPrimitiveCustomItemNamesValueGetAsync()).GetOrThrow().Body);

    [Scenario("Payload_Xml_ModelWithWrappedPrimitiveCustomItemNamesValue_put")]
    public async Task ModelWithWrappedPrimitiveCustomItemNames_put() => (await Client.ModelWithWrappedPrimitiveCustomItemNamesValuePutAsync(new() { Body = OfModelWithWrappedPrimitiveCustomItemNames })).GetOrThrow();

    [Scenario("Payload_Xml_ModelWithUnwrappedModelArrayValue_get")]
    public async Task ModelWithUnwrappedModelArray_get() => Assert.Equal(OfModelWithUnwrappedModelArray, (await Client.ModelWithUnwrappedModelArrayValueGetAsync()).GetOrThrow().Body);

    [Scenario("Payload_Xml_ModelWithUnwrappedModelArrayValue_put")]
    public async Task ModelWithUnwrappedModelArray_put() => (await Client.ModelWithUnwrappedModelArrayValuePutAsync(new() { Body = OfModelWithUnwrappedModelArray })).GetOrThrow();

    [Scenario("Payload_Xml_ModelWithRenamedWrappedModelArrayValue_get")]
    public async Task ModelWithRenamedWrappedModelArray_get() => Assert.Equal(OfModelWithRenamedWrappedModelArray, (await Client.ModelWithRenamedWrappedModelArrayValueGetAsync()).GetOrThrow().Body);

    [Scenario("Payload_Xml_ModelWithRenamedWrappedModelArrayValue_put")]
    public async Task ModelWithRenamedWrappedModelArray_put() => (await Client.ModelWithRenamedWrappedModelArrayValuePutAsync(new() { Body = OfModelWithRenamedWrappedModelArray })).GetOrThrow();

    [Scenario("Payload_Xml_ModelWithRenamedUnwrappedModelArrayValue_get")]
    public async Task ModelWithRenamedUnwrappedModelArray_get() => Assert.Equal(OfModelWithRenamedUnwrappedModelArray, (await Client.ModelWithRenamedUnwrappedModelArrayValueGetAsync()).GetOrThrow().Body);

    [Scenario("Payload_Xml_ModelWithRenamedUnwrappedModelArrayValue_put")]
    public async Task ModelWithRenamedUnwrappedModelArray_put() => (await Client.ModelWithRenamedUnwrappedModelArrayValuePutAsync(new() { Body = OfModelWithRenamedUnwrappedModelArray })).GetOrThrow();

    [Scenario("Payload_Xml_ModelWithRenamedWrappedAndItemModelArrayValue_get")]
    public async Task ModelWithRenamedWrappedAndItemModelArray_get() => Assert.Equal(OfModelWithRenamedWrappedAndItemModelArray, (await Client.ModelWithRenamedWrappedAndItemModelArrayValueGetAsync()).GetOrThrow().Body);

    [Scenario("Payload_Xml_ModelWithRenamedWrappedAndItemModelArrayValue_put")]
    public async Task ModelWithRenamedWrappedAndItemModelArray_put() => (await Client.ModelWithRenamedWrappedAndItemModelArrayValuePutAsync(new() { Body = OfModelWithRenamedWrappedAndItemModelArray })).GetOrThrow();

    [Scenario("Payload_Xml_ModelWithAttributesValue_get")]
    public async Task ModelWithAttributes_get() => Assert.Equal(OfModelWithAttributes, (await Client.ModelWithAttributesValueGetAsync()).GetOrThrow().Body);

    [Scenario("Payload_Xml_ModelWithAttributesValue_put")]
    public async Task ModelWithAttributes_put() => (await Client.ModelWithAttributesValuePutAsync(new() { Body = OfModelWithAttributes })).GetOrThrow();

    [Scenario("Payload_Xml_ModelWithRenamedAttributeValue_get")]
    public async Task ModelWithRenamedAttribute_get() => Assert.Equal(OfModelWithRenamedAttribute, (await Client.ModelWithRenamedAttributeValueGetAsync()).GetOrThrow().Body);

    [Scenario("Payload_Xml_ModelWithRenamedAttributeValue_put")]
    public async Task ModelWithRenamedAttribute_put() => (await Client.ModelWithRenamedAttributeValuePutAsync(new() { Body = OfModelWithRenamedAttribute })).GetOrThrow();

    [Scenario("Payload_Xml_ModelWithNamespaceValue_get")]
    public async Task ModelWithNamespace_get() => Assert.Equal(OfModelWithNamespace, (await Client.ModelWithNamespaceValueGetAsync()).GetOrThrow().Body);

    [Scenario("Payload_Xml_ModelWithNamespaceValue_put")]
    public async Task ModelWithNamespace_put() => (await Client.ModelWithNamespaceValuePutAsync(new() { Body = OfModelWithNamespace })).GetOrThrow();

    [Scenario("Payload_Xml_ModelWithNamespaceOnPropertiesValue_get")]
    public async Task ModelWithNamespaceOnProperties_get() => Assert.Equal(OfModelWithNamespaceOnProperties, (await Client.ModelWithNamespaceOnPropertiesValueGetAsync()).GetOrThrow().Body);

    [Scenario("Payload_Xml_ModelWithNamespaceOnPropertiesValue_put")]
    public async Task ModelWithNamespaceOnProperties_put() => (await Client.ModelWithNamespaceOnPropertiesValuePutAsync(new() { Body = OfModelWithNamespaceOnProperties })).GetOrThrow();

    [Scenario("Payload_Xml_ModelWithOptionalFieldValue_get")]
    public async Task ModelWithOptionalField_get() => Assert.Equal(OfModelWithOptionalField, (await Client.ModelWithOptionalFieldValueGetAsync()).GetOrThrow().Body);

    [Scenario("Payload_Xml_ModelWithOptionalFieldValue_put")]
    public async Task ModelWithOptionalField_put() => (await Client.ModelWithOptionalFieldValuePutAsync(new() { Body = OfModelWithOptionalField })).GetOrThrow();

    [Scenario("Payload_Xml_ModelWithDictionaryValue_get")]
    public async Task ModelWithDictionary_get() => Assert.Equal(OfModelWithDictionary, (await Client.ModelWithDictionaryValueGetAsync()).GetOrThrow().Body);

    [Scenario("Payload_Xml_ModelWithDictionaryValue_put")]
    public async Task ModelWithDictionary_put() => (await Client.ModelWithDictionaryValuePutAsync(new() { Body = OfModelWithDictionary })).GetOrThrow();

    [Scenario("Payload_Xml_ModelWithEncodedNamesValue_get")]
    public async Task ModelWithEncodedNames_get() => Assert.Equal(OfModelWithEncodedNames, (await Client.ModelWithEncodedNamesValueGetAsync()).GetOrThrow().Body);

    [Scenario("Payload_Xml_ModelWithEncodedNamesValue_put")]
    public async Task ModelWithEncodedNames_put() => (await Client.ModelWithEncodedNamesValuePutAsync(new() { Body = OfModelWithEncodedNames })).GetOrThrow();

    [Scenario("Payload_Xml_ModelWithEnumValue_get")]
    public async Task ModelWithEnum_get() => Assert.Equal(OfModelWithEnum, (await Client.ModelWithEnumValueGetAsync()).GetOrThrow().Body);

    [Scenario("Payload_Xml_ModelWithEnumValue_put")]
    public async Task ModelWithEnum_put() => (await Client.ModelWithEnumValuePutAsync(new() { Body = OfModelWithEnum })).GetOrThrow();

    [Scenario("Payload_Xml_ModelWithDatetimeValue_get")]
    public async Task ModelWithDatetime_get() => Assert.Equal(OfModelWithDatetime, (await Client.ModelWithDatetimeValueGetAsync()).GetOrThrow().Body);

    [Scenario("Payload_Xml_ModelWithDatetimeValue_put")]
    public async Task ModelWithDatetime_put() => (await Client.ModelWithDatetimeValuePutAsync(new() { Body = OfModelWithDatetime })).GetOrThrow();

    [Scenario("Payload_Xml_XmlErrorValue_get")]
    public async Task XmlError_get()
    {
        var refused = Assert.IsType<XmlErrorValueGetResult.BadRequest>(await Client.XmlErrorValueGetAsync());
        Assert.Equal(new XmlErrorBody { Message = "Something went wrong", Code = 400 }, refused.Body);
    }
}
