using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace SampleConsumer.Portal;

/// <summary>A web server in this process that listens on the loopback interface, on a free port for each of its protocols.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    // A client that polls holds its connection; nobody wants to wait for it once the server is let go.
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(1);

    private readonly WebApplication _application;

    private LoopbackServer(WebApplication application, IReadOnlyList<Uri> addresses)
    {
        _application = application;
        Addresses = addresses;
    }

    /// <summary>In the order of the protocols that were asked for.</summary>
    public IReadOnlyList<Uri> Addresses { get; }

    public static async Task<LoopbackServer> StartAsync(
        IReadOnlyList<HttpProtocols> protocols,
        Action<IServiceCollection> addServices,
        Action<WebApplication> map,
        CancellationToken cancellationToken)
    {
        var listening = new List<ListenOptions>(protocols.Count);

        // Empty on purpose: settings files, environment variables and the arguments belong to the program that the server is a guest of.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;

            // Without TLS nothing negotiates the protocol, so that each needs a port to itself.
            foreach (var protocol in protocols)
            {
                kestrel.Listen(IPAddress.Loopback, port: 0, listen =>
                {
                    listen.Protocols = protocol;
                    listening.Add(listen);
                });
            }
        });
        builder.Services
            .AddRoutingCore()
            .Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownTimeout)
            .AddSingleton<IHostLifetime, GuestLifetime>();
        addServices(builder.Services);

        var application = builder.Build();
        map(application);

        try
        {
            await application.StartAsync(cancellationToken);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }

        return new LoopbackServer(application, [.. listening.Select(AddressOf)]);
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
