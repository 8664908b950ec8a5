using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.TypeModelInheritanceNotDiscriminated;

namespace Clientwright.Conformance.Scenarios;

public sealed class TypeModelInheritanceNotDiscriminatedTests(MockServer server) : ScenarioTests(server)
{
    private TypeModelInheritanceNotDiscriminatedClient Client => new(Http);

    [Scenario("Type_Model_Inheritance_NotDiscriminated_getValid")]
    public async Task GetValid() =>
        Assert.Equal(new Siamese { Name = "abc", Age = 32, Smart = true }, (await Client.GetValidAsync()).GetOrThrow().Body);

    [Scenario("Type_Model_Inheritance_NotDiscriminated_postValid")]
    public async Task PostValid() => (await Client.PostValidAsync(new() { Body = new() { Name = "abc", Age = 32, Smart = true } })).GetOrThrow();

    [Scenario("Type_Model_Inheritance_NotDiscriminated_putValid")]
    public async Task PutValid()
    {
        var value = new Siamese { Name = "abc", Age = 32, Smart = true };
        Assert.Equal(value, (await Client.PutValidAsync(new() { Body = value })).GetOrThrow().Body);
    }
}
