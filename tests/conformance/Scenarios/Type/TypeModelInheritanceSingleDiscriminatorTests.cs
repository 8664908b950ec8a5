using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.TypeModelInheritanceSingleDiscriminator;

namespace Clientwright.Conformance.Scenarios;

public sealed class TypeModelInheritanceSingleDiscriminatorTests(MockServer server) : ScenarioTests(server)
{
    private TypeModelInheritanceSingleDiscriminatorClient Client => new(Http);

    [Scenario("Type_Model_Inheritance_SingleDiscriminator_getNoSubtypesModel")]
    public async Task GetNoSubtypesModel() =>
        Assert.Equal(new Fish { Kind = "salmon", Size = 10 }, (await Client.GetNoSubtypesModelAsync()).GetOrThrow().Body);

    [Scenario("Type_Model_Inheritance_SingleDiscriminator_putNoSubtypesModel")]
    public async Task PutNoSubtypesModel() =>
        (await Client.PutNoSubtypesModelAsync(new() { Body = new() { Kind = "salmon", Size = 10 } })).GetOrThrow();
}
