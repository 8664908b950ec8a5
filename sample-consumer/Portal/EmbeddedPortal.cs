using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using SampleConsumer.Portal.Endpoints;
using SampleConsumer.Portal.Entra;
using SampleConsumer.Portal.Seed;

namespace SampleConsumer.Portal;

/// <summary>
/// A Cloud Partner Portal in this process, and beside it the part of Entra that issues tokens for it. Both listen on the loopback
/// interface; the portal starts with the offers of <see cref="ContosoSeed"/>, and refuses what the real portal refuses.
/// </summary>
public sealed class EmbeddedPortal : IAsyncDisposable
{
    private readonly LoopbackServer _portal;
    private readonly LoopbackServer _entra;
    private readonly EmbeddedPortalOptions _options;
    private readonly PortalRequestLog _log;

    private EmbeddedPortal(LoopbackServer portal, LoopbackServer entra, EmbeddedPortalOptions options, PortalRequestLog log)
    {
        _portal = portal;
        _entra = entra;
        _options = options;
        _log = log;
    }

    /// <summary>Where the portal speaks HTTP/1.1.</summary>
    public Uri BaseAddress => _portal.Addresses[0];

    /// <summary>Where the same portal speaks HTTP/2 without TLS; a client has to know beforehand (prior knowledge).</summary>
    public Uri Http2BaseAddress => _portal.Addresses[1];

    /// <summary>Where Entra speaks HTTP/1.1, in the place of <c>https://login.microsoftonline.com</c>.</summary>
    public Uri EntraBaseAddress => _entra.Addresses[0];

    /// <summary>A bearer token that the portal accepts at any time, for those who do not care for Entra.</summary>
    public string Token => _options.Token;

    /// <summary>Who gets a token from Entra.</summary>
    public ServicePrincipal ServicePrincipal => _options.ServicePrincipal;

    /// <summary>Everything that was asked so far, of the portal and of Entra, in the order of the answers.</summary>
    public IReadOnlyList<PortalRequest> Requests => _log.Requests;

    /// <summary>How often <paramref name="method"/> was asked for a path with this ending, as it came over the wire.</summary>
    public int CountOf(string method, string pathSuffix) => _log.CountOf(method, pathSuffix);

    /// <summary>Starts a portal of its own, with free ports and its own state.</summary>
    public static async Task<EmbeddedPortal> StartAsync(EmbeddedPortalOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new EmbeddedPortalOptions();
        var log = new PortalRequestLog();
        var tokens = new AccessTokens(options);

        var portal = await LoopbackServer.StartAsync(
            [HttpProtocols.Http1, HttpProtocols.Http2],
            services => services
                .AddSingleton(options)
                .AddSingleton(tokens)
                .AddSingleton(ContosoSeed.CreateState(options.TimeProvider, options.OperationDuration)),
            application =>
            {
                application.Use(log.RecordAsync);
                application.Use(CorrelationHeader.AddAsync);
                application.MapPortal();
            },
            cancellationToken);

        try
        {
            var entra = await LoopbackServer.StartAsync(
                [HttpProtocols.Http1],
                services => services.AddSingleton(options).AddSingleton(tokens),
                application =>
                {
                    application.Use(log.RecordAsync);
                    application.MapGetToken();
                },
                cancellationToken);

            return new EmbeddedPortal(portal, entra, options, log);
        }
        catch
        {
            await portal.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops listening and ends open connections.</summary>
    public async ValueTask DisposeAsync()
    {
        await _entra.DisposeAsync();
        await _portal.DisposeAsync();
    }
}
