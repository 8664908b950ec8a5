using Clientwright.Conformance.Judging;
using Clientwright.Conformance.PayloadContentNegotiation;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class PayloadContentNegotiationTests(MockServer server) : ScenarioTests(server)
{
    private PayloadContentNegotiationClient Client => new(Http);

    [Scenario("Payload_ContentNegotiation_SameBody")]
    public async Task SameBody()
    {
        await using var png = await Client.SameBodyAsync(new() { Accept = SameBodyAccept.ImagePng });
        Assert.Equal(Values.Png, await Values.ReadAsync(Assert.IsType<SameBodyResult.OkPng>(png).Body));

        await using var jpeg = await Client.SameBodyAsync(new() { Accept = SameBodyAccept.ImageJpeg });
        Assert.Equal(Values.Jpeg, await Values.ReadAsync(Assert.IsType<SameBodyResult.OkJpeg>(jpeg).Body));
    }

    [Scenario("Payload_ContentNegotiation_DifferentBody")]
    public async Task DifferentBody()
    {
        await using var png = await Client.DifferentBodyAsync(new() { Accept = DifferentBodyAccept.ImagePng });
        Assert.Equal(Values.Png, await Values.ReadAsync(Assert.IsType<DifferentBodyResult.OkPng>(png).Body));

        await using var json = await Client.DifferentBodyAsync(new() { Accept = DifferentBodyAccept.ApplicationJson });
        Assert.Equal(Values.Png, Assert.IsType<DifferentBodyResult.OkJson>(json).Body.Content.ToArray());
    }
}
