using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>Whose source file it is that takes C# names.</summary>
/// <param name="Source">The source file, by its <see cref="SourceKey"/>.</param>
/// <param name="Description">As a message says it: <c>the type 'Item'</c>.</param>
/// <param name="InPlace">What types are that it declares in place.</param>
/// <param name="CSharpName">The type that it declares under a name of its own; null where it declares none.</param>
internal sealed record NameOwner(string Source, string Description, NameOrigin InPlace, string? CSharpName)
{
    /// <summary>For what is bound only to see what comes of it.</summary>
    public static readonly NameOwner Nobody = new("", "", NameOrigin.InEndpoint, null);

    public static NameOwner Of(ApiContext api) =>
        new(SourceKey.OfApi(api.Names), $"the API '{api.Names.Name}'", NameOrigin.Api, null);

    public static NameOwner Of(ApiContext api, EndpointSymbol endpoint) =>
        new(SourceKey.OfEndpoint(api.Names, endpoint.Name), $"the endpoint '{endpoint.Name}'", NameOrigin.InEndpoint, null);

    public static NameOwner Of(ApiContext api, TypeSymbol type, SchemaSpec schema) => new(
        SourceKey.OfType(api.Names, type.Name),
        $"the type '{type.Name}'",
        NameOrigin.InType,
        SchemaKind.Of(schema) is null ? null : type.CSharpName);
}
