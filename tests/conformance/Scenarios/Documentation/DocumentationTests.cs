using Clientwright.Conformance.Documentation;
using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class DocumentationTests(MockServer server) : ScenarioTests(server)
{
    private DocumentationClient Client => new(Http);

    [Scenario("Documentation_Lists_bulletPointsModel")]
    public async Task Lists_bulletPointsModel() =>
        (await Client.ListsBulletPointsModelAsync(new() { Body = new() { Input = new() { Prop = BulletPointsEnum.Simple } } })).GetOrThrow();

    [Scenario("Documentation_Lists_bulletPointsOp")]
    public async Task Lists_bulletPointsOp() => (await Client.ListsBulletPointsOpAsync()).GetOrThrow();

    [Scenario("Documentation_Lists_numbered")]
    public async Task Lists_numbered() => (await Client.ListsNumberedAsync()).GetOrThrow();

    [Scenario("Documentation_TextFormatting_boldText")]
    public async Task TextFormatting_boldText() => (await Client.TextFormattingBoldTextAsync()).GetOrThrow();

    [Scenario("Documentation_TextFormatting_combinedFormatting")]
    public async Task TextFormatting_combinedFormatting() => (await Client.TextFormattingCombinedFormattingAsync()).GetOrThrow();

    [Scenario("Documentation_TextFormatting_italicText")]
    public async Task TextFormatting_italicText() => (await Client.TextFormattingItalicTextAsync()).GetOrThrow();
}
