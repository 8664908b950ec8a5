using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using SampleConsumer.CloudPartnerPortal;

namespace SampleConsumer;

/// <summary>The client as a program of any size has it: from dependency injection, with the platform's own resilience.</summary>
internal static class PortalServices
{
    public static ServiceProvider Build(Uri server, string token)
    {
        var services = new ServiceCollection();
        services
            .AddCloudPartnerPortalClient(options =>
            {
                options.BaseAddress = server;
                options.BearerToken = _ => new ValueTask<string>(token);
                options.PollInterval = TimeSpan.FromMilliseconds(250);
            })
            // A GET may be sent again; a POST that was answered with 503 may have been carried out all the same.
            .AddStandardResilienceHandler(resilience => resilience.Retry.DisableForUnsafeHttpMethods());
        return services.BuildServiceProvider();
    }
}
