using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.SpecialHeadersRepeatability;

namespace Clientwright.Conformance.Scenarios;

public sealed class SpecialHeadersRepeatabilityTests(MockServer server) : ScenarioTests(server)
{
    private SpecialHeadersRepeatabilityClient Client => new(Http);

    [Scenario("SpecialHeaders_Repeatability_immediateSuccess")]
    public async Task ImmediateSuccess()
    {
        var request = new ImmediateSuccessRequest
        {
            RepeatabilityRequestID = new Guid("2378d9bc-1726-11ee-be56-0242ac120002"),
            RepeatabilityFirstSent = new DateTimeOffset(2022, 11, 15, 12, 45, 26, TimeSpan.Zero),
        };
        Assert.Equal("accepted", (await Client.ImmediateSuccessAsync(request)).GetOrThrow().RepeatabilityResult?.Value);
    }
}
