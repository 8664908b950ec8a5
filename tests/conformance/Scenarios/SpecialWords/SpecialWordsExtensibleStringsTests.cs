using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.SpecialWords;
using Assert = Xunit.Assert;

namespace Clientwright.Conformance.Scenarios;

public sealed class SpecialWordsExtensibleStringsTests(MockServer server) : ScenarioTests(server)
{
    private SpecialWordsClient Client => new(Http);

    [Scenario("SpecialWords_ExtensibleStrings_putExtensibleStringValue")]
    public async Task PutExtensibleStringValue()
    {
        var answer = await Client.ExtensibleStringsPutExtensibleStringValueAsync(new() { Body = ExtensibleString.Class });
        Assert.Equal(ExtensibleString.Class, answer.GetOrThrow().Body);
    }
}
