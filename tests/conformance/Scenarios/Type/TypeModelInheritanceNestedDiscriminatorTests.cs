using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.TypeModelInheritanceNestedDiscriminator;

namespace Clientwright.Conformance.Scenarios;

public sealed class TypeModelInheritanceNestedDiscriminatorTests(MockServer server) : ScenarioTests(server)
{
    private static readonly Fish Recursive = new Salmon
    {
        Age = 1,
        Partner = Saw(2),
        Friends =
        [
            new Salmon
            {
                Age = 2,
                Partner = new Salmon { Age = 3 },
                Hate = new Dictionary<string, Fish> { ["key1"] = new Salmon { Age = 4 }, ["key2"] = Goblin(2) },
            },
            Goblin(3),
        ],
        Hate = new Dictionary<string, Fish>
        {
            ["key3"] = Saw(3),
            ["key4"] = new Salmon { Age = 2, Friends = [new Salmon { Age = 1 }, Goblin(4)] },
        },
    };

    private TypeModelInheritanceNestedDiscriminatorClient Client => new(Http);

    [Scenario("Type_Model_Inheritance_NestedDiscriminator_getModel")]
    public async Task GetModel() => Assert.Equal(Goblin(1), (await Client.GetModelAsync()).GetOrThrow().Body);

    [Scenario("Type_Model_Inheritance_NestedDiscriminator_putModel")]
    public async Task PutModel() => (await Client.PutModelAsync(new() { Body = Goblin(1) })).GetOrThrow();

    [Scenario("Type_Model_Inheritance_NestedDiscriminator_getRecursiveModel")]
    public async Task GetRecursiveModel() => Assert.Equal(Recursive, (await Client.GetRecursiveModelAsync()).GetOrThrow().Body);

    [Scenario("Type_Model_Inheritance_NestedDiscriminator_putRecursiveModel")]
    public async Task PutRecursiveModel() => (await Client.PutRecursiveModelAsync(new() { Body = Recursive })).GetOrThrow();

    [Scenario("Type_Model_Inheritance_NestedDiscriminator_getMissingDiscriminator")]
    public async Task GetMissingDiscriminator() =>
        Assert.Equal(new Fish.Other("", new FishBase { Age = 1 }), (await Client.GetMissingDiscriminatorAsync()).GetOrThrow().Body);

    [Scenario("Type_Model_Inheritance_NestedDiscriminator_getWrongDiscriminator")]
    public async Task GetWrongDiscriminator()
    {
        var answer = await Client.GetWrongDiscriminatorAsync();
        Assert.Equal(new Fish.Other("wrongKind", new FishBase { Age = 1, Kind = "wrongKind" }), answer.GetOrThrow().Body);
    }

    private static Fish Saw(int age) => (Shark)new SawShark { Age = age };

    private static Fish Goblin(int age) => (Shark)new GoblinShark { Age = age };
}
