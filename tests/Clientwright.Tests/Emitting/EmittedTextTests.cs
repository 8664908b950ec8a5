using Clientwright.Emitting;
using Clientwright.Models;
using Clientwright.Tests.Baselines;
using Clientwright.Tests.Emitting.Calls;

namespace Clientwright.Tests.Emitting;

/// <summary>The text of emitted files, as it was accepted.</summary>
public sealed class EmittedTextTests
{
    [Fact]
    public void An_endpoint_that_starts_an_operation() => Baseline.Verify("Cancel", EndpointEmitter.Emit(PortalModels.Cancel).Text);

    [Fact]
    public void An_endpoint_that_tells_the_state_of_one() => Baseline.Verify("GetOperation", EndpointEmitter.Emit(PortalModels.GetOperation).Text);

    [Fact]
    public void An_endpoint_with_everything() => Baseline.Verify("Search", EndpointEmitter.Emit(OddModels.Search).Text);

    [Fact]
    public void The_files_of_an_API() => Baseline.VerifyAll(
        "Api",
        ApiEmitter.Emit(PortalModels.Api, new ConsumerFacts(HasHttpClientFactory: true))
            .Where(file => file.HintName.Contains(".CloudPartnerPortal.CloudPartnerPortal", StringComparison.Ordinal))
            .Select(file => KeyValuePair.Create(file.HintName, file.Text)));
}
