using Clientwright.Emitting;
using Clientwright.Models;
using Clientwright.Tests.Baselines;
using Clientwright.Tests.Emitting.Calls;

namespace Clientwright.Tests.Emitting;

/// <summary>The text of emitted files, as it was accepted.</summary>
public sealed class EmittedTextTests
{
    [Fact]
    public void An_endpoint_that_starts_an_operation() => Baseline.Verify("Cancel", TextOf(PortalModels.Cancel));

    [Fact]
    public void An_endpoint_that_tells_the_state_of_one() => Baseline.Verify("GetOperation", TextOf(PortalModels.GetOperation));

    [Fact]
    public void An_endpoint_with_everything() => Baseline.Verify("Search", TextOf(OddModels.Search));

    [Fact]
    public void The_files_of_an_API() => Baseline.VerifyAll(
        "Api",
        ApiEmitter.Emit(PortalModels.Api, new ConsumerFacts(HasHttpClientFactory: true))
            .Where(file => file.HintName.Contains(".CloudPartnerPortal.CloudPartnerPortal", StringComparison.Ordinal))
            .Select(file => KeyValuePair.Create(file.HintName, file.Text)));

    // Declared types have baselines of their own.
    private static string TextOf(EndpointModel endpoint) => EndpointEmitter.Emit(endpoint with { Declarations = default }).Text;
}
