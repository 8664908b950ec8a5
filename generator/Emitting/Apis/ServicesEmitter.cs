using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>The registration of a client as a service, for projects that have <c>IHttpClientFactory</c>.</summary>
internal static class ServicesEmitter
{
    private const string Collection = "global::Microsoft.Extensions.DependencyInjection.IServiceCollection";
    private const string Builder = "global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder";

    public static void Write(CodeWriter writer, ApiNames api)
    {
        var name = Literal.String($"{api.Namespace}.{api.Client}");
        writer.BlankLine().Lines(
            $$"""
            /// <summary>Registers <see cref="{{api.Interface}}"/> as a service.</summary>
            {{Attributes.GeneratedCode}}
            public static partial class {{api.Services}}
            {
                /// <summary>
                /// Registers <see cref="{{api.Interface}}"/>, to be made anew, over an <c>HttpClient</c> of the factory's, whenever one is asked
                /// for. What is given is called then, after whatever else configures <see cref="{{api.Options}}"/>.
                /// </summary>
                /// <returns>The builder of that <c>HttpClient</c>: handlers, resilience and primary handler are set there.</returns>
                public static {{Builder}} Add{{api.Client}}(
                    this {{Collection}} services, global::System.Action<{{api.Options}}>? configure = null) =>
                    Add{{api.Client}}(services, (_, options) => configure?.Invoke(options));

                /// <summary>
                /// Registers <see cref="{{api.Interface}}"/> as the other overload does. What is given sees the services of the scope that
                /// a client is asked for in, such as one that knows the token.
                /// </summary>
                public static {{Builder}} Add{{api.Client}}(
                    this {{Collection}} services, global::System.Action<global::System.IServiceProvider, {{api.Options}}> configure)
                {
                    global::System.ArgumentNullException.ThrowIfNull(services);
                    global::System.ArgumentNullException.ThrowIfNull(configure);

                    // By its full name, so that clients of the same name in other assemblies keep apart.
                    return global::Microsoft.Extensions.DependencyInjection.HttpClientFactoryServiceCollectionExtensions.AddHttpClient<{{api.Interface}}, {{api.Client}}>(
                        services,
                        {{name}},
                        (httpClient, provider) =>
                        {
                            var factory = (global::Microsoft.Extensions.Options.IOptionsFactory<{{api.Options}}>)provider.GetService(
                                typeof(global::Microsoft.Extensions.Options.IOptionsFactory<{{api.Options}}>))!;
                            var options = factory.Create(global::Microsoft.Extensions.Options.Options.DefaultName);
                            configure(provider, options);
                            return new {{api.Client}}(httpClient, options);
                        });
                }
            }
            """);
    }
}
