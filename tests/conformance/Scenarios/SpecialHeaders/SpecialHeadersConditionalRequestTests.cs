using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.SpecialHeadersConditionalRequest;

namespace Clientwright.Conformance.Scenarios;

public sealed class SpecialHeadersConditionalRequestTests(MockServer server) : ScenarioTests(server)
{
    private static readonly DateTimeOffset Instant = new(2022, 8, 26, 14, 38, 0, TimeSpan.Zero);

    private SpecialHeadersConditionalRequestClient Client => new(Http);

    [Scenario("SpecialHeaders_ConditionalRequest_headIfModifiedSince")]
    public async Task HeadIfModifiedSince() => (await Client.HeadIfModifiedSinceAsync(new() { IfModifiedSince = Instant })).GetOrThrow();

    [Scenario("SpecialHeaders_ConditionalRequest_postIfMatch")]
    public async Task PostIfMatch() => (await Client.PostIfMatchAsync(new() { IfMatch = "\"valid\"" })).GetOrThrow();

    [Scenario("SpecialHeaders_ConditionalRequest_postIfNoneMatch")]
    public async Task PostIfNoneMatch() => (await Client.PostIfNoneMatchAsync(new() { IfNoneMatch = "\"invalid\"" })).GetOrThrow();

    [Scenario("SpecialHeaders_ConditionalRequest_postIfUnmodifiedSince")]
    public async Task PostIfUnmodifiedSince() => (await Client.PostIfUnmodifiedSinceAsync(new() { IfUnmodifiedSince = Instant })).GetOrThrow();
}
