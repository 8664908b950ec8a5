using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>The registration of a client as a service, for projects that have <c>IHttpClientFactory</c>.</summary>
internal static class ServicesEmitter
{
    private const string Injection = "global::Microsoft.Extensions.DependencyInjection.";
    private const string Options = "global::Microsoft.Extensions.Options.";
    private const string Collection = Injection + "IServiceCollection";
    private const string Builder = Injection + "IHttpClientBuilder";

    public static void Write(CodeWriter writer, ApiNames api)
    {
        var httpClient = $"{api.Namespace}.{api.Client}";
        writer.BlankLine().Lines(
            $"""
            /// <summary>Registers <see cref="{api.Interface}"/> as a service.</summary>
            /// <remarks>
            /// It is transient: made anew, over an <c>HttpClient</c> of the factory's, whenever one is asked for. Let a singleton ask for one when it
            /// calls; one that it keeps would keep its connections as well, when the factory has long replaced them.
            /// Options come from all that configures <see cref="{api.Options}"/>, in the usual order, and are validated when a client is made.
            /// </remarks>
            {Attributes.GeneratedCode}
            """);
        using (writer.OpenBlock($"public static partial class {api.Services}"))
        {
            WriteUnnamed(writer, api, httpClient);
            WriteNamed(writer.BlankLine(), api, httpClient);
            WriteRegistration(writer.BlankLine(), api, httpClient);
        }
    }

    private static void WriteUnnamed(CodeWriter writer, ApiNames api, string httpClient) => writer.Lines(
        $$"""
        /// <summary>Registers <see cref="{{api.Interface}}"/>. Its <c>HttpClient</c>, and so the category of its log, is called <c>{{httpClient}}</c>.</summary>
        /// <returns>The builder of that <c>HttpClient</c>: handlers, resilience and primary handler are set there.</returns>
        public static {{Builder}} Add{{api.Client}}(
            this {{Collection}} services, global::System.Action<{{api.Options}}>? configure = null) =>
            Add(services, null, configure is null ? null : (_, options) => configure(options));

        /// <summary>
        /// Registers <see cref="{{api.Interface}}"/> as the other overload does. What is given sees the services of the scope that
        /// a client is asked for in, such as one that knows the token.
        /// </summary>
        public static {{Builder}} Add{{api.Client}}(
            this {{Collection}} services, global::System.Action<global::System.IServiceProvider, {{api.Options}}> configure)
        {
            global::System.ArgumentNullException.ThrowIfNull(configure);
            return Add(services, null, configure);
        }
        """);

    private static void WriteNamed(CodeWriter writer, ApiNames api, string httpClient) => writer.Lines(
        $$"""
        /// <summary>
        /// Registers one of several clients of this API: <see cref="{{api.Interface}}"/> with the name as its key, configured by the
        /// <see cref="{{api.Options}}"/> of that name, over an <c>HttpClient</c> called <c>{{httpClient}}.</c> and the name.
        /// </summary>
        /// <returns>The builder of that <c>HttpClient</c>.</returns>
        public static {{Builder}} Add{{api.Client}}(
            this {{Collection}} services, string name, global::System.Action<{{api.Options}}>? configure = null)
        {
            global::System.ArgumentException.ThrowIfNullOrEmpty(name);
            return Add(services, name, configure is null ? null : (_, options) => configure(options));
        }

        /// <summary>Registers one of several clients of this API as the other overload does. What is given sees the services of the scope.</summary>
        public static {{Builder}} Add{{api.Client}}(
            this {{Collection}} services, string name, global::System.Action<global::System.IServiceProvider, {{api.Options}}> configure)
        {
            global::System.ArgumentException.ThrowIfNullOrEmpty(name);
            global::System.ArgumentNullException.ThrowIfNull(configure);
            return Add(services, name, configure);
        }
        """);

    private static void WriteRegistration(CodeWriter writer, ApiNames api, string httpClient) => writer.Lines(
        $$"""
        private static {{Builder}} Add(
            {{Collection}} services, string? name, global::System.Action<global::System.IServiceProvider, {{api.Options}}>? configure)
        {
            global::System.ArgumentNullException.ThrowIfNull(services);

            // By its full name, so that clients keep apart which other APIs or assemblies have under the same one.
            const string client = {{Literal.String(httpClient)}};
            var builder = {{Injection}}HttpClientFactoryServiceCollectionExtensions.AddHttpClient(services, name is null ? client : client + "." + name);
            var optionsName = name ?? {{Options}}Options.DefaultName;
            if (configure is not null)
            {
                // Transient, as the factory of options is: both see the services of the scope that asks.
                {{Injection}}ServiceCollectionServiceExtensions.AddTransient<{{Options}}IConfigureOptions<{{api.Options}}>>(
                    services,
                    provider => new {{Options}}ConfigureNamedOptions<{{api.Options}}>(optionsName, options => configure(provider, options)));
            }

            // A null key is no key.
            {{Injection}}ServiceCollectionServiceExtensions.AddKeyedTransient<{{api.Interface}}>(
                services,
                name,
                (provider, _) => new {{api.Client}}(
                    {{Injection}}ServiceProviderServiceExtensions.GetRequiredService<global::System.Net.Http.IHttpClientFactory>(provider).CreateClient(builder.Name),
                    {{Injection}}ServiceProviderServiceExtensions.GetRequiredService<{{Options}}IOptionsFactory<{{api.Options}}>>(provider).Create(optionsName)));
            return builder;
        }
        """);
}
