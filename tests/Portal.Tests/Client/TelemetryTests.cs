using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Diagnostics;
using Microsoft.Extensions.Logging;
using SampleConsumer.CloudPartnerPortal;

namespace Portal.Tests.Client;

/// <summary>
/// What the platform's own telemetry tells of a call over loopback. Other tests call at the same time, in the same process: what is
/// looked at is what this test's port was sent.
/// </summary>
public sealed class TelemetryTests : IAsyncLifetime
{
    private const string Template = "/api/publishers/{publisherId}/offers/{offerId}";

    private readonly WebApplication _server;
    private readonly List<KeyValuePair<string, object?>[]> _durations = [];

    public TelemetryTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _server = builder.Build();
        _server.MapFallback(() => Results.NotFound());
    }

    private Uri Address => new(_server.Urls.Single());

    public Task InitializeAsync() => _server.StartAsync();

    public Task DisposeAsync() => _server.DisposeAsync().AsTask();

    [Theory]
    [InlineData(true, Template)]
    [InlineData(false, null)]
    public async Task TheMetricOfDurations_HasTheTemplate(bool tags, string? template)
    {
        using var listener = ListenToDurations();
        using var http = new HttpClient();
        await CallAsync(new CloudPartnerPortalClient(http, new() { BaseAddress = Address, TagsRequests = tags }));

        var duration = Assert.Single(_durations);
        Assert.Equal(template, duration.SingleOrDefault(tag => tag.Key == "url.template").Value);
        Assert.DoesNotContain(duration, tag => tag.Value is string text && text.Contains("contoso", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TheMetricOfDurations_HasTheTemplate_OfEachAttempt()
    {
        using var listener = ListenToDurations();
        using var http = new HttpClient(new TwiceHandler { InnerHandler = new SocketsHttpHandler() });
        await CallAsync(new CloudPartnerPortalClient(http, new() { BaseAddress = Address, TagsRequests = true }));

        Assert.Equal([Template, Template], _durations.Select(tags => tags.SingleOrDefault(tag => tag.Key == "url.template").Value));
    }

    // What OpenTelemetry's EnrichWithHttpRequestMessage does: it is given the request while the platform's activity is the current one.
    [Fact]
    public async Task ATrace_CanBeNamedByTheTemplate()
    {
        var stopped = new List<Activity>();
        var port = Address.Port;
        using var activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "System.Net.Http",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                // The calls of other tests end on other threads, also while what is here is looked at.
                if (Equals(activity.GetTagItem("server.port"), port))
                {
                    stopped.Add(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(activities);
        using var enrichment = new RequestEnrichment((activity, request) =>
        {
            if (request.Options.TryGetValue(new HttpRequestOptionsKey<string>("url.template"), out var template))
            {
                activity.DisplayName = $"{request.Method} {template}";
                activity.SetTag("url.template", template);
            }
        });
        using var http = new HttpClient();
        await CallAsync(new CloudPartnerPortalClient(http, new() { BaseAddress = Address, TagsRequests = true }));

        var activity = Assert.Single(stopped);
        Assert.Equal("GET " + Template, activity.DisplayName);
        Assert.Equal(Template, activity.GetTagItem("url.template"));
    }

    // Where Microsoft.Extensions.Http.Diagnostics, and resilience, look for names.
    [Fact]
    public async Task AHandler_CanHandTheNamesOnAsRequestMetadata()
    {
        RequestMetadata? seen = null;
        var services = new ServiceCollection();
        services.AddCloudPartnerPortalClient(options => (options.BaseAddress, options.TagsRequests) = (Address, true))
            .AddHttpMessageHandler(() => new MetadataHandler())
            .AddHttpMessageHandler(() => new WatchingHandler(request => seen = request.GetRequestMetadata()));
        using var provider = services.BuildServiceProvider();
        await CallAsync(provider.GetRequiredService<ICloudPartnerPortalClient>());

        Assert.Equal(("GET", Template, "GetOffer"), (seen?.MethodType, seen?.RequestRoute, seen?.RequestName));
    }

    private MeterListener ListenToDurations()
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument is { Meter.Name: "System.Net.Http", Name: "http.client.request.duration" })
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>((_, _, tags, _) =>
        {
            var copy = tags.ToArray();
            if (copy.Any(tag => tag.Key == "server.port" && Equals(tag.Value, Address.Port)))
            {
                lock (_durations)
                {
                    _durations.Add(copy);
                }
            }
        });
        listener.Start();
        return listener;
    }

    private static async Task CallAsync(ICloudPartnerPortalClient client) =>
        Assert.IsType<GetOfferResult.NotFound>(await client.GetOfferAsync(new() { PublisherId = "contoso", OfferId = "vm" }));

    // As a resilience handler does it: the same message again.
    private sealed class TwiceHandler : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            using var first = await base.SendAsync(request, cancellationToken);
            return await base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class MetadataHandler : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Options.TryGetValue(new HttpRequestOptionsKey<string>("url.template"), out var template)
                && request.Options.TryGetValue(new HttpRequestOptionsKey<string>("clientwright.endpoint"), out var endpoint))
            {
                request.SetRequestMetadata(new RequestMetadata(request.Method.Method, template, endpoint));
            }

            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class WatchingHandler(Action<HttpRequestMessage> watch) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            watch(request);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
