using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.SpecialWords;

namespace Clientwright.Conformance.Scenarios;

public sealed class SpecialWordsModelPropertiesTests(MockServer server) : ScenarioTests(server)
{
    private SpecialWordsClient Client => new(Http);

    [Scenario("SpecialWords_ModelProperties_dictMethods")]
    public async Task DictMethods()
    {
        var body = new DictMethods
        {
            Keys = "ok",
            Items = "ok",
            Values = "ok",
            Popitem = "ok",
            Clear = "ok",
            Update = "ok",
            Setdefault = "ok",
            Pop = "ok",
            Get = "ok",
            Copy = "ok",
        };
        (await Client.ModelPropertiesDictMethodsAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("SpecialWords_ModelProperties_sameAsModel")]
    public async Task SameAsModel() =>
        (await Client.ModelPropertiesSameAsModelAsync(new() { Body = new() { SameAsModelValue = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_ModelProperties_withList")]
    public async Task WithList() => (await Client.ModelPropertiesWithListAsync(new() { Body = new() { List = "ok" } })).GetOrThrow();
}
