using Clientwright.Conformance.Judging;
using Clientwright.Conformance.ResponseBodyOrNoContent;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class ResponseBodyOrNoContentTests(MockServer server) : ScenarioTests(server)
{
    private ResponseBodyOrNoContentClient Client => new(Http);

    [Scenario("Response_BodyOrNoContent_getBody")]
    public async Task GetBody()
    {
        var answer = Assert.IsType<GetBodyResult.Ok>(await Client.GetBodyAsync());
        Assert.Equal("body-request", answer.XMsRequestId);
        Assert.Equal(new BlobLayout { Content = "hello" }, answer.Body);
    }

    [Scenario("Response_BodyOrNoContent_getNoContent")]
    public async Task GetNoContent()
    {
        var answer = Assert.IsType<GetNoContentResult.NoContent>(await Client.GetNoContentAsync());
        Assert.Equal("no-content-request", answer.XMsRequestId);
    }
}
