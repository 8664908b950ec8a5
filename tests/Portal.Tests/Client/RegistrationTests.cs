using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SampleConsumer.CloudPartnerPortal;

namespace Portal.Tests.Client;

/// <summary>How the client stands among the services of a program: by name, with its options, in its log, and replaced.</summary>
public sealed class RegistrationTests
{
    private const string FullName = "SampleConsumer.CloudPartnerPortal.CloudPartnerPortalClient";

    private readonly ServiceCollection _services = new();
    private readonly CapturingHandler _handler = new(HttpStatusCode.NotFound);

    [Fact]
    public void AClient_IsTransient_OverAnHttpClientOfItsFullName()
    {
        Assert.Equal(FullName, _services.AddCloudPartnerPortalClient().Name);
        Assert.Equal(ServiceLifetime.Transient, _services.Single(service => service.ServiceType == typeof(ICloudPartnerPortalClient)).Lifetime);
    }

    [Fact]
    public async Task NamedClients_HaveOptionsAndHandlersOfTheirOwn()
    {
        var other = new CapturingHandler(HttpStatusCode.NotFound);
        var contoso = _services.AddCloudPartnerPortalClient("contoso", options => options.BaseAddress = new Uri("https://contoso.test"))
            .ConfigurePrimaryHttpMessageHandler(() => _handler);
        _services.AddCloudPartnerPortalClient("fabrikam", options => options.BaseAddress = new Uri("https://fabrikam.test"))
            .ConfigurePrimaryHttpMessageHandler(() => other);
        _services.AddTransient<TwoTenants>();
        using var provider = Build();

        var tenants = provider.GetRequiredService<TwoTenants>();
        Assert.Equal("contoso.test", await HostOfCallAsync(tenants.Contoso));
        Assert.Null(other.Request);
        await HostOfCallAsync(tenants.Fabrikam);
        Assert.StartsWith("https://fabrikam.test/", other.Request!.Address, StringComparison.Ordinal);
        Assert.Equal(FullName + ".contoso", contoso.Name);
        Assert.Null(provider.GetService<ICloudPartnerPortalClient>());
        Assert.Null(provider.GetKeyedService<ICloudPartnerPortalClient>("northwind"));
    }

    [Fact]
    public void ANamedClient_NeedsAName()
    {
        Assert.Throws<ArgumentException>(() => _services.AddCloudPartnerPortalClient(""));
        Assert.Throws<ArgumentNullException>(() => _services.AddCloudPartnerPortalClient(null!, _ => { }));
    }

    [Fact]
    public async Task Options_CanComeFromConfiguration()
    {
        var configuration = new ConfigurationManager
        {
            ["Portal:BaseAddress"] = "https://configured.test/proxy",
            ["Portal:ApiVersion"] = "2016-08-01-preview",
            ["Portal:BodyLimit"] = "1000",
            ["Portal:PollInterval"] = "00:00:05",
            ["Portal:TagsRequests"] = "true",
        };
        _services.Configure<CloudPartnerPortalOptions>("contoso", configuration.GetSection("Portal"));
        _services.AddCloudPartnerPortalClient("contoso").ConfigurePrimaryHttpMessageHandler(() => _handler);
        using var provider = Build();

        Assert.Equal("configured.test", await HostOfCallAsync(Keyed(provider, "contoso")));
        Assert.EndsWith("?api-version=2016-08-01-preview", _handler.Request!.Address, StringComparison.Ordinal);
        var options = provider.GetRequiredService<IOptionsMonitor<CloudPartnerPortalOptions>>().Get("contoso");
        Assert.Equal((1000, TimeSpan.FromSeconds(5), true), (options.BodyLimit, options.PollInterval, options.TagsRequests));

        // A client reads its options when it is made: the next one has the new address, without a restart.
        configuration["Portal:BaseAddress"] = "https://moved.test";
        Assert.Equal("moved.test", await HostOfCallAsync(Keyed(provider, "contoso")));
    }

    [Fact]
    public async Task Options_AreConfiguredInTheOrderOfRegistration_AndPostConfiguredLast()
    {
        _services.PostConfigure<CloudPartnerPortalOptions>(options => options.BaseAddress = new Uri(options.BaseAddress!, "post"));
        _services.AddCloudPartnerPortalClient(options => options.BaseAddress = new Uri("https://first.test"))
            .ConfigurePrimaryHttpMessageHandler(() => _handler);
        _services.Configure<CloudPartnerPortalOptions>(options => options.BaseAddress = new Uri("https://second.test"));
        _services.Configure<CloudPartnerPortalOptions>("contoso", options => options.BaseAddress = new Uri("https://other.test"));
        using var provider = Build();

        Assert.Equal("second.test", await HostOfCallAsync(provider.GetRequiredService<ICloudPartnerPortalClient>()));
        Assert.StartsWith("https://second.test/post/api/", _handler.Request!.Address, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_AreValidated_WhenAClientIsMade()
    {
        _services.AddCloudPartnerPortalClient(options => options.BodyLimit = 1);
        _services.AddOptions<CloudPartnerPortalOptions>().Validate(options => options.BodyLimit > 100, "too small");
        using var provider = Build();

        var thrown = Assert.Throws<OptionsValidationException>(provider.GetRequiredService<ICloudPartnerPortalClient>);
        Assert.Equal(["too small"], thrown.Failures);
    }

    [Fact]
    public async Task WhatIsGivenForAName_SeesTheServicesOfTheScope()
    {
        _services.AddCloudPartnerPortalClient(
                "contoso", (provider, options) => options.BearerToken = _ => new(provider.GetRequiredService<Tenant>().Token))
            .ConfigurePrimaryHttpMessageHandler(() => _handler);
        _services.AddScoped<Tenant>();
        using var provider = Build();

        foreach (var token in new[] { "one", "two" })
        {
            using var scope = provider.CreateScope();
            scope.ServiceProvider.GetRequiredService<Tenant>().Token = token;
            await HostOfCallAsync(Keyed(scope.ServiceProvider, "contoso"));
            Assert.Equal("Bearer " + token, _handler.Request!.Authorization);
        }
    }

    [Fact]
    public async Task TheLog_IsUnderTheNameOfTheHttpClient()
    {
        var log = new CategoryLog();
        _services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        _services.AddCloudPartnerPortalClient("contoso").ConfigurePrimaryHttpMessageHandler(() => _handler);
        using var provider = Build();
        await HostOfCallAsync(Keyed(provider, "contoso"));

        Assert.Contains($"System.Net.Http.HttpClient.{FullName}.contoso.ClientHandler", log.Categories);
    }

    [Fact]
    public async Task AFake_TakesTheClientsPlace()
    {
        _services.AddCloudPartnerPortalClient();
        _services.AddTransient<ICloudPartnerPortalClient>(_ => new CloudPartnerPortalClient(new HttpClient(_handler)));
        using var provider = Build();

        await HostOfCallAsync(provider.GetRequiredService<ICloudPartnerPortalClient>());
        Assert.NotNull(_handler.Request);
    }

    private ServiceProvider Build() => _services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });

    private static ICloudPartnerPortalClient Keyed(IServiceProvider provider, string name) =>
        provider.GetRequiredKeyedService<ICloudPartnerPortalClient>(name);

    private async Task<string> HostOfCallAsync(ICloudPartnerPortalClient client)
    {
        Assert.IsType<GetOfferResult.NotFound>(await client.GetOfferAsync(new() { PublisherId = "contoso", OfferId = "vm" }));
        return _handler.Request is { } request ? new Uri(request.Address).Host : "";
    }

    private sealed class Tenant
    {
        public string Token { get; set; } = "none";
    }

    private sealed class TwoTenants(
        [FromKeyedServices("contoso")] ICloudPartnerPortalClient contoso, [FromKeyedServices("fabrikam")] ICloudPartnerPortalClient fabrikam)
    {
        public ICloudPartnerPortalClient Contoso => contoso;

        public ICloudPartnerPortalClient Fabrikam => fabrikam;
    }
}
