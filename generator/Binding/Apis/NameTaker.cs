using Clientwright.Collections;

namespace Clientwright.Binding;

/// <summary>
/// Decides who has which C# name before anything is bound for good, so that whoever refers to a type or an endpoint that cannot have
/// its name does without it. <see cref="NameClashes"/> reports the same names in the end.
/// </summary>
internal sealed class NameTaker(ApiFiles files, IEnumerable<string> namespaces, CancellationToken cancellationToken)
{
    public ApiContext Take(ApiContext api)
    {
        var part = new SharedPartBinder(files.Declaring.Path, files.Declaring.Api!, api, cancellationToken);
        part.Bind();
        var names = part.Names.Concat(NamesOfEndpoints(api)).Concat(NamesOfTypes(api)).ToArray();
        var losers = new HashSet<string>(NameClashes.Find(names, namespaces).Losers, StringComparer.Ordinal);
        return api with
        {
            TakenNames = new TakenNames(names.Where(name => name.Origin <= NameOrigin.Declared).Select(name => name.Name)),
            Endpoints = api.Endpoints
                .Select(endpoint => losers.Contains(SourceKey.OfEndpoint(api.Names, endpoint.Name)) ? endpoint with { IsSound = false } : endpoint)
                .ToEquatableArray(),
            Types = api.Types
                .Select(type => losers.Contains(SourceKey.OfType(api.Names, type.Name)) ? type with { IsSound = false, Type = null } : type)
                .ToEquatableArray(),
        };
    }

    private IEnumerable<DeclaredName> NamesOfEndpoints(ApiContext api) =>
        from file in files.Files
        let endpoint = file.Endpoint
        where endpoint is not null
        let symbol = api.FindEndpoint(endpoint.Name.Value)
        where symbol.HasName && symbol.Path == file.Path
        from name in EndpointNames.Of(api, symbol, endpoint, file.Path)
        select name;

    private IEnumerable<DeclaredName> NamesOfTypes(ApiContext api) =>
        from file in files.Files
        from type in file.Types
        let symbol = api.FindType(type.Name.Value)
        where symbol.Path == file.Path
        from name in TypeBinder.NamesOf(type, symbol, file.Path, api, cancellationToken)
        select name;
}
