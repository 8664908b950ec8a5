using System.Net;
using System.Runtime.CompilerServices;
using SampleConsumer.CloudPartnerPortal;

namespace Portal.Tests.Client;

/// <summary>What somebody keeps who keeps a result for long.</summary>
public sealed class KeptResultTests
{
    [Theory]
    [InlineData(HttpStatusCode.OK, null)]
    [InlineData(HttpStatusCode.BadRequest, """{"error":{"code":"InvalidAPIVersion","message":"Invalid api version."}}""")]
    [InlineData(HttpStatusCode.Conflict, "Something else.")]
    public void Request_IsNotKeptWithItsToken(HttpStatusCode status, string? body)
    {
        var handler = new InstantHandler(status, body);
        var (result, request) = Send(handler);

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.False(request.IsAlive);
        Assert.Null(result.Headers["Retry-After"]);
        GC.KeepAlive(result);
    }

    // In a frame of its own, where nothing of it is left when it returns.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (CancelOperationResult Result, WeakReference Request) Send(HttpMessageHandler handler)
    {
        var watcher = new Watcher(handler);
        using var http = new HttpMessageInvoker(watcher);
        var client = new CloudPartnerPortalClient(http);
        var call = client.CancelOperationAsync(new() { PublisherId = "contoso", OfferId = "contoso-firewall" });
        Assert.True(call.IsCompletedSuccessfully);
        return (call.GetAwaiter().GetResult(), watcher.Request!);
    }

    private sealed class Watcher(HttpMessageHandler handler) : DelegatingHandler(handler)
    {
        public WeakReference? Request { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Request = new WeakReference(request);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
