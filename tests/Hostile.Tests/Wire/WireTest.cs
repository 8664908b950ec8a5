using Hostile.Client.Everything;

namespace Hostile.Tests.Wire;

/// <summary>A generated client over real sockets.</summary>
public abstract class WireTest : IDisposable
{
    // No decompression and no redirects by default: a test says what it is about.
    private readonly SocketsHttpHandler _handler = new() { UseProxy = false, AllowAutoRedirect = false };
    private readonly HttpClient _http;

    protected WireTest() => _http = new HttpClient(_handler);

    private protected SocketsHttpHandler Handler => _handler;

    private protected HttpClient Http => _http;

    public void Dispose()
    {
        _http.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected EverythingClient ClientOf(RawServer server, Action<EverythingOptions>? configure = null)
    {
        var options = new EverythingOptions { BaseAddress = server.Address, BearerToken = _ => new("t0ken") };
        configure?.Invoke(options);
        return new EverythingClient(_http, options);
    }
}
