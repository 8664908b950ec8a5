using Clientwright.Conformance.Judging;
using Clientwright.Conformance.ResponseStatusCodeRange;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class ResponseStatusCodeRangeTests(MockServer server) : ScenarioTests(server)
{
    private ResponseStatusCodeRangeClient Client => new(Http);

    [Scenario("Response_StatusCodeRange_errorResponseStatusCode404")]
    public async Task ErrorResponseStatusCode404()
    {
        var answer = Assert.IsType<ErrorResponseStatusCode404Result.NotFound>(await Client.ErrorResponseStatusCode404Async());
        Assert.Equal(new NotFoundError { Code = "not-found", ResourceId = "resource1" }, answer.Body);
    }

    [Scenario("Response_StatusCodeRange_errorResponseStatusCodeInRange")]
    public async Task ErrorResponseStatusCodeInRange()
    {
        var answer = Assert.IsType<ErrorResponseStatusCodeInRangeResult.ClientError>(await Client.ErrorResponseStatusCodeInRangeAsync());
        Assert.Equal(new ErrorInRange { Code = "request-header-too-large", Message = "Request header too large" }, answer.Body);
    }
}
