using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using SampleConsumer.CloudPartnerPortal;
using SampleConsumer.Tokens;

namespace SampleConsumer;

/// <summary>The client as a program of any size has it: from dependency injection, with the platform's own resilience.</summary>
internal static class PortalServices
{
    public static ServiceProvider Build(Uri server, PortalLogin login, TimeProvider time)
    {
        var services = new ServiceCollection();
        services.AddSingleton(time);
        if (login is PortalLogin.AsApplication application)
        {
            services.AddEntraTokenSource(application.Credentials, application.Authority);
        }

        services
            .AddCloudPartnerPortalClient((provider, options) =>
            {
                options.BaseAddress = server;
                options.BearerToken = login is PortalLogin.WithToken given
                    ? _ => new(given.Token)
                    : provider.GetRequiredService<EntraTokenSource>().GetTokenAsync;
                options.TimeProvider = time;
                options.PollInterval = TimeSpan.FromMilliseconds(250);
            })
            // A GET may be sent again; a POST that was answered with 503 may have been carried out all the same.
            .AddStandardResilienceHandler(resilience => resilience.Retry.DisableForUnsafeHttpMethods());
        return services.BuildServiceProvider();
    }
}
