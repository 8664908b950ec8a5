using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SampleConsumer.CloudPartnerPortal;

namespace Portal.Tests.Client;

/// <summary>
/// Over HTTP/2 a server may answer while the request's body is still on its way. The client is done with the call then, and its
/// buffer must not be given to the next call yet: that call's bytes would be sent in this one's name.
/// </summary>
public sealed class EarlyAnswerTests : IAsyncLifetime
{
    private const int Calls = 400;
    private const int Callers = 16;

    // Less than the body, so that the body has to wait for the server to read it.
    private const int SmallestWindow = 65_535;
    private const int BodyLength = 300_000;

    private readonly ConcurrentBag<string> _foreignBytes = [];
    private readonly WebApplication _server;
    private int _bytesRead;

    public EarlyAnswerTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.Http2.InitialStreamWindowSize = SmallestWindow;

            // An answered call is over for the client, but a stream to the server until its body has been read.
            kestrel.Limits.Http2.MaxStreamsPerConnection = Calls;
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2);
        });
        _server = builder.Build();
        _server.MapPost("/api/publishers/contoso/offers/{letter}/publish", AnswerBeforeReadingAsync);
    }

    public Task InitializeAsync() => _server.StartAsync();

    public Task DisposeAsync() => _server.DisposeAsync().AsTask();

    [Fact]
    public async Task BodyThatIsStillBeingSent_IsNeverAnothersCall()
    {
        var address = _server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        using var http = new HttpClient
        {
            DefaultRequestVersion = HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        var client = new CloudPartnerPortalClient(http, new() { BaseAddress = new Uri(address) });

        await Parallel.ForAsync(0, Calls, new ParallelOptions { MaxDegreeOfParallelism = Callers }, async (call, cancellationToken) =>
        {
            var letter = ((char)('a' + (call % 26))).ToString();
            var result = await client.PublishOfferAsync(
                new()
                {
                    PublisherId = "contoso",
                    OfferId = letter,
                    Body = new() { Metadata = new() { NotificationEmails = [new string(letter[0], BodyLength)] } },
                },
                cancellationToken);
            Assert.IsType<PublishOfferResult.NotFound>(result);
        });

        Assert.True(_bytesRead > 0);
        Assert.Empty(_foreignBytes);
    }

    // Only the run of letters is looked at: {"metadata":{"notification-emails":" stands before it, and "}} behind.
    private async Task AnswerBeforeReadingAsync(HttpContext context)
    {
        var letter = (byte)((string)context.Request.RouteValues["letter"]!)[0];
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        await context.Response.CompleteAsync();

        const int prefix = 36;
        var position = 0L;
        try
        {
            while (true)
            {
                var read = await context.Request.BodyReader.ReadAsync();
                foreach (var memory in read.Buffer)
                {
                    for (var i = 0; i < memory.Length; i++, position++)
                    {
                        if (position >= prefix && position < prefix + BodyLength && memory.Span[i] != letter)
                        {
                            _foreignBytes.Add($"{(char)letter}: {(char)memory.Span[i]} at {position}");
                            return;
                        }
                    }
                }

                Interlocked.Add(ref _bytesRead, (int)read.Buffer.Length);
                context.Request.BodyReader.AdvanceTo(read.Buffer.End);
                if (read.IsCompleted)
                {
                    return;
                }
            }
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException or Microsoft.AspNetCore.Http.BadHttpRequestException)
        {
            // The client gave the rest of the body up, as it may.
        }
    }
}
