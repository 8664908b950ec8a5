using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SampleConsumer.CloudPartnerPortal;

namespace Portal.Tests.Client;

/// <summary>The client from dependency injection.</summary>
public sealed class ServicesTests
{
    private static readonly GetOperationRequest Request = new() { PublisherId = "contoso", OfferId = "vm", OperationId = Guid.Empty };

    private readonly CapturingHandler _handler = new(HttpStatusCode.NotFound);
    private readonly ServiceCollection _services = [];

    [Fact]
    public async Task Client_IsMadeWithItsOptions_OverTheHandlerOfItsBuilder()
    {
        _services
            .AddCloudPartnerPortalClient(options => options.BaseAddress = new Uri("https://portal.test"))
            .ConfigurePrimaryHttpMessageHandler(() => _handler);
        await using var provider = Build();

        Assert.IsType<GetOperationResult.NotFound>(await provider.GetRequiredService<ICloudPartnerPortalClient>().GetOperationAsync(Request));
        Assert.StartsWith("https://portal.test/api/", _handler.Request!.Address, StringComparison.Ordinal);
        Assert.NotSame(provider.GetRequiredService<ICloudPartnerPortalClient>(), provider.GetRequiredService<ICloudPartnerPortalClient>());
    }

    [Fact]
    public async Task Client_NeedsNoOptions()
    {
        _services.AddCloudPartnerPortalClient().ConfigurePrimaryHttpMessageHandler(() => _handler);
        await using var provider = Build();

        await provider.GetRequiredService<ICloudPartnerPortalClient>().GetOperationAsync(Request);

        Assert.StartsWith("https://cloudpartner.azure.com/api/", _handler.Request!.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_ThatAreConfiguredElsewhere_GoBeforeThoseOfTheRegistration()
    {
        _services.Configure<CloudPartnerPortalOptions>(options =>
        {
            options.BaseAddress = new Uri("https://elsewhere.test");
            options.ApiVersion = "elsewhere";
        });
        _services
            .AddCloudPartnerPortalClient(options => options.ApiVersion += "-here")
            .ConfigurePrimaryHttpMessageHandler(() => _handler);
        await using var provider = Build();

        // Twice, since what one client is made with must not be left to the next.
        await provider.GetRequiredService<ICloudPartnerPortalClient>().GetOperationAsync(Request);
        await provider.GetRequiredService<ICloudPartnerPortalClient>().GetOperationAsync(Request);

        Assert.StartsWith("https://elsewhere.test/api/", _handler.Request!.Address, StringComparison.Ordinal);
        Assert.EndsWith("?api-version=elsewhere-here", _handler.Request.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_CanBeMadeOfTheServicesOfTheScope()
    {
        _services.AddScoped<Caller>();
        _services
            .AddCloudPartnerPortalClient((provider, options) =>
            {
                var caller = provider.GetRequiredService<Caller>();
                options.BearerToken = _ => new(caller.Token);
            })
            .ConfigurePrimaryHttpMessageHandler(() => _handler);
        await using var provider = Build();

        foreach (var token in new[] { "first", "second" })
        {
            await using var scope = provider.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Caller>().Token = token;
            await scope.ServiceProvider.GetRequiredService<ICloudPartnerPortalClient>().GetOperationAsync(Request);
            Assert.Equal("Bearer " + token, _handler.Request!.Authorization);
        }
    }

    private ServiceProvider Build() => _services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });

    private sealed class Caller
    {
        public string Token { get; set; } = "";
    }
}
