using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.TypeModelInheritanceSingleDiscriminator;

namespace Clientwright.Conformance.Scenarios;

public sealed class TypeModelInheritanceSingleDiscriminatorTests(MockServer server) : ScenarioTests(server)
{
    private static readonly Bird Recursive = new Eagle
    {
        Wingspan = 5,
        Partner = new Goose { Wingspan = 2 },
        Friends = [new SeaGull { Wingspan = 2 }],
        Hate = new Dictionary<string, Bird> { ["key3"] = new Sparrow { Wingspan = 1 } },
    };

    private TypeModelInheritanceSingleDiscriminatorClient Client => new(Http);

    [Scenario("Type_Model_Inheritance_SingleDiscriminator_getNoSubtypesModel")]
    public async Task GetNoSubtypesModel() =>
        Assert.Equal(new Fish { Kind = "salmon", Size = 10 }, (await Client.GetNoSubtypesModelAsync()).GetOrThrow().Body);

    [Scenario("Type_Model_Inheritance_SingleDiscriminator_putNoSubtypesModel")]
    public async Task PutNoSubtypesModel() =>
        (await Client.PutNoSubtypesModelAsync(new() { Body = new() { Kind = "salmon", Size = 10 } })).GetOrThrow();

    [Scenario("Type_Model_Inheritance_SingleDiscriminator_getModel")]
    public async Task GetModel() => Assert.Equal((Bird)new Sparrow { Wingspan = 1 }, (await Client.GetModelAsync()).GetOrThrow().Body);

    [Scenario("Type_Model_Inheritance_SingleDiscriminator_putModel")]
    public async Task PutModel() => (await Client.PutModelAsync(new() { Body = new Sparrow { Wingspan = 1 } })).GetOrThrow();

    [Scenario("Type_Model_Inheritance_SingleDiscriminator_getRecursiveModel")]
    public async Task GetRecursiveModel() => Assert.Equal(Recursive, (await Client.GetRecursiveModelAsync()).GetOrThrow().Body);

    [Scenario("Type_Model_Inheritance_SingleDiscriminator_putRecursiveModel")]
    public async Task PutRecursiveModel() => (await Client.PutRecursiveModelAsync(new() { Body = Recursive })).GetOrThrow();

    [Scenario("Type_Model_Inheritance_SingleDiscriminator_getLegacyModel")]
    public async Task GetLegacyModel() => Assert.Equal((Dinosaur)new TRex { Size = 20 }, (await Client.GetLegacyModelAsync()).GetOrThrow().Body);

    [Scenario("Type_Model_Inheritance_SingleDiscriminator_getMissingDiscriminator")]
    public async Task GetMissingDiscriminator() =>
        Assert.Equal(new Bird.Other("", new BirdBase { Wingspan = 1 }), (await Client.GetMissingDiscriminatorAsync()).GetOrThrow().Body);

    [Scenario("Type_Model_Inheritance_SingleDiscriminator_getWrongDiscriminator")]
    public async Task GetWrongDiscriminator()
    {
        var answer = await Client.GetWrongDiscriminatorAsync();
        Assert.Equal(new Bird.Other("wrongKind", new BirdBase { Wingspan = 1, Kind = "wrongKind" }), answer.GetOrThrow().Body);
    }
}
