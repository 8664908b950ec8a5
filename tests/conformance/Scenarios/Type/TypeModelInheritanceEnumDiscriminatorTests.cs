using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.TypeModelInheritanceEnumDiscriminator;

namespace Clientwright.Conformance.Scenarios;

public sealed class TypeModelInheritanceEnumDiscriminatorTests(MockServer server) : ScenarioTests(server)
{
    private TypeModelInheritanceEnumDiscriminatorClient Client => new(Http);

    [Scenario("Type_Model_Inheritance_EnumDiscriminator_getExtensibleModel")]
    public async Task GetExtensibleModel() =>
        Assert.Equal((Dog)new Golden { Weight = 10 }, (await Client.GetExtensibleModelAsync()).GetOrThrow().Body);

    [Scenario("Type_Model_Inheritance_EnumDiscriminator_putExtensibleModel")]
    public async Task PutExtensibleModel() => (await Client.PutExtensibleModelAsync(new() { Body = new Golden { Weight = 10 } })).GetOrThrow();

    [Scenario("Type_Model_Inheritance_EnumDiscriminator_getExtensibleModelMissingDiscriminator")]
    public async Task GetExtensibleModelMissingDiscriminator() =>
        Assert.Equal(new Dog.Other("", new DogBase { Weight = 10 }), (await Client.GetExtensibleModelMissingDiscriminatorAsync()).GetOrThrow().Body);

    [Scenario("Type_Model_Inheritance_EnumDiscriminator_getExtensibleModelWrongDiscriminator")]
    public async Task GetExtensibleModelWrongDiscriminator()
    {
        var answer = await Client.GetExtensibleModelWrongDiscriminatorAsync();
        Assert.Equal(new Dog.Other("wrongKind", new DogBase { Kind = new DogKind("wrongKind"), Weight = 8 }), answer.GetOrThrow().Body);
    }

    [Scenario("Type_Model_Inheritance_EnumDiscriminator_getFixedModel")]
    public async Task GetFixedModel() =>
        Assert.Equal((Snake)new Cobra { Length = 10 }, (await Client.GetFixedModelAsync()).GetOrThrow().Body);

    [Scenario("Type_Model_Inheritance_EnumDiscriminator_putFixedModel")]
    public async Task PutFixedModel() => (await Client.PutFixedModelAsync(new() { Body = new Cobra { Length = 10 } })).GetOrThrow();

    [Scenario("Type_Model_Inheritance_EnumDiscriminator_getFixedModelMissingDiscriminator")]
    public async Task GetFixedModelMissingDiscriminator() =>
        Assert.Equal(new Snake.Other("", new SnakeBase { Length = 10 }), (await Client.GetFixedModelMissingDiscriminatorAsync()).GetOrThrow().Body);

    [Scenario("Type_Model_Inheritance_EnumDiscriminator_getFixedModelWrongDiscriminator")]
    public async Task GetFixedModelWrongDiscriminator()
    {
        var answer = await Client.GetFixedModelWrongDiscriminatorAsync();
        Assert.Equal(new Snake.Other("wrongKind", new SnakeBase { Kind = new SnakeKind("wrongKind"), Length = 8 }), answer.GetOrThrow().Body);
    }
}
