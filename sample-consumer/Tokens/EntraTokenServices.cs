using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SampleConsumer.EntraToken;

namespace SampleConsumer.Tokens;

internal static class EntraTokenServices
{
    /// <summary>Registers an <see cref="EntraTokenSource"/> that all clients share.</summary>
    /// <param name="authority">Where Entra is; null for the public cloud.</param>
    public static IServiceCollection AddEntraTokenSource(this IServiceCollection services, EntraCredentials credentials, Uri? authority = null)
    {
        services
            .AddEntraTokenClient(options => options.BaseAddress = authority)
            // It is a POST that may be sent again all the same: nothing comes of it but one more token.
            .AddStandardResilienceHandler();

        services.TryAddSingleton(TimeProvider.System);
        return services.AddSingleton(provider => new EntraTokenSource(
            provider.GetRequiredService<IEntraTokenClient>, credentials, provider.GetRequiredService<TimeProvider>()));
    }
}
