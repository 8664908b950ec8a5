using Benchmarks.CloudPartnerPortal;

namespace Benchmarks.Contenders;

/// <summary>The client that Clientwright generates, over the handlers alone.</summary>
internal sealed class GeneratedOverInvoker : Generated
{
    protected override CloudPartnerPortalClient CreateClient(HttpMessageHandler server) =>
        new(new HttpMessageInvoker(server), new() { BaseAddress = Server });
}
