using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.TypeModelInheritanceRecursive;

namespace Clientwright.Conformance.Scenarios;

public sealed class TypeModelInheritanceRecursiveTests(MockServer server) : ScenarioTests(server)
{
    private TypeModelInheritanceRecursiveClient Client => new(Http);

    [Scenario("Type_Model_Inheritance_Recursive_get")]
    public async Task Get()
    {
        var answer = await Client.GetAsync();
        Assert.Equal(
            new Extension { ExtensionValue = [new() { ExtensionValue = [new() { Level = 2 }], Level = 1 }, new() { Level = 1 }], Level = 0 },
            answer.GetOrThrow().Body);
    }

    [Scenario("Type_Model_Inheritance_Recursive_put")]
    public async Task Put()
    {
        var body = new Extension { ExtensionValue = [new() { ExtensionValue = [new() { Level = 2 }], Level = 1 }, new() { Level = 1 }], Level = 0 };
        (await Client.PutAsync(new() { Body = body })).GetOrThrow();
    }
}
