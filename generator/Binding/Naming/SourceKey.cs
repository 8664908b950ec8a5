using Clientwright.Models;

namespace Clientwright.Binding;

/// <summary>
/// Tells generated source files apart, and the models that they are made of. An endpoint and a type may meet in their C# names,
/// so the kind belongs to it.
/// </summary>
public static class SourceKey
{
    public static string Of(EndpointModel endpoint) => OfEndpoint(endpoint.Api, endpoint.Name);

    internal static string OfEndpoint(ApiNames api, string name) => $"endpoint {api.Namespace}.{name}";

    internal static string OfType(ApiNames api, string name) => $"type {api.Namespace}.{name}";

    internal static string OfApi(ApiNames api) => $"api {api.Namespace}.{api.Name}";
}
