using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SampleConsumer.Portal.Endpoints;
using SampleConsumer.Portal.Seed;

namespace SampleConsumer.Portal;

/// <summary>
/// A Cloud Partner Portal in this process: it listens on the loopback interface, starts with the offers of <see cref="ContosoSeed"/>,
/// and refuses what the real portal refuses.
/// </summary>
public sealed class EmbeddedPortal : IAsyncDisposable
{
    // A client that polls holds its connection; nobody wants to wait for it once the portal is let go.
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(1);

    private readonly WebApplication _application;
    private readonly PortalRequestLog _log;

    private EmbeddedPortal(WebApplication application, PortalRequestLog log, string token, Uri baseAddress, Uri http2BaseAddress)
    {
        _application = application;
        _log = log;
        Token = token;
        BaseAddress = baseAddress;
        Http2BaseAddress = http2BaseAddress;
    }

    /// <summary>Where the portal speaks HTTP/1.1.</summary>
    public Uri BaseAddress { get; }

    /// <summary>Where the same portal speaks HTTP/2 without TLS; a client has to know beforehand (prior knowledge).</summary>
    public Uri Http2BaseAddress { get; }

    /// <summary>The bearer token that the portal accepts.</summary>
    public string Token { get; }

    /// <summary>Everything that was asked so far, over either protocol, in the order of the answers.</summary>
    public IReadOnlyList<PortalRequest> Requests => _log.Requests;

    /// <summary>How often <paramref name="method"/> was asked for a path with this ending, as it came over the wire.</summary>
    public int CountOf(string method, string pathSuffix) => _log.CountOf(method, pathSuffix);

    /// <summary>Starts a portal of its own, with free ports and its own state.</summary>
    public static async Task<EmbeddedPortal> StartAsync(EmbeddedPortalOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new EmbeddedPortalOptions();
        var log = new PortalRequestLog();
        ListenOptions http1 = null!, http2 = null!;

        // Empty on purpose: settings files, environment variables and the arguments belong to the program that the portal is a guest of.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port: 0, listen => (http1 = listen).Protocols = HttpProtocols.Http1);

            // Without TLS nothing negotiates the protocol, so HTTP/2 needs an endpoint to itself.
            kestrel.Listen(IPAddress.Loopback, port: 0, listen => (http2 = listen).Protocols = HttpProtocols.Http2);
        });
        builder.Services
            .AddRoutingCore()
            .Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownTimeout)
            .AddSingleton<IHostLifetime, GuestLifetime>()
            .AddSingleton(options)
            .AddSingleton(ContosoSeed.CreateState(options.TimeProvider, options.OperationDuration));

        var application = builder.Build();
        application.Use(log.RecordAsync);
        application.Use(CorrelationHeader.AddAsync);
        application.MapPortal(options.Token);

        try
        {
            await application.StartAsync(cancellationToken);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }

        return new EmbeddedPortal(application, log, options.Token, AddressOf(http1), AddressOf(http2));
    }

    /// <summary>Stops listening and ends open connections.</summary>
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }

    // Once bound, Kestrel puts the port that it was given in the place of the zero.
    private static Uri AddressOf(ListenOptions listen) => new($"http://{listen.IPEndPoint}");
}
