using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>
/// Which types a file refers to, and from where. It holds names alone, so that an edit that leaves them as they are is not looked into
/// any further.
/// </summary>
/// <param name="Named">The names in its endpoint, and in what it says of the whole API, in ordinal order.</param>
/// <param name="Types">The types that it declares.</param>
/// <param name="HasEndpoint">Whether it declares an endpoint.</param>
/// <param name="IsUncertain">Whether something in it could not be read, which may have referred to any type.</param>
public sealed record FileUses(string Path, EquatableArray<string> Named, EquatableArray<TypeUse> Types, bool HasEndpoint, bool IsUncertain)
{
    /// <summary>Whether there is anything in it that belongs to an API.</summary>
    internal bool DeclaresAnything => HasEndpoint || Types.Count > 0;

    public static FileUses Of(SpecFile file) => new(
        file.Path,
        TypeNames.Throughout(SchemasIn(file.Endpoint).Concat(SchemasIn(file.Api))),
        file.Types.Select(type => new TypeUse(type.Name.Value, TypeNames.Throughout([type.Schema]))).ToEquatableArray(),
        file.Endpoint is not null,
        file.HasUnreadTypes || file.Diagnostics.Any(diagnostic => !DiagnosticIds.IsAdvice(diagnostic.Id)));

    private static IEnumerable<SchemaSpec> SchemasIn(EndpointSpec? endpoint) => endpoint is null
        ? []
        : endpoint.Parameters.Select(parameter => parameter.Schema)
            .Concat(endpoint.Bodies.Select(body => body.Schema))
            .Concat(endpoint.Responses.SelectMany(SchemasIn));

    private static IEnumerable<SchemaSpec> SchemasIn(ApiSpec? api) => api is null
        ? []
        : api.Parameters.Select(parameter => parameter.Schema).Concat(api.Responses.SelectMany(SchemasIn));

    private static IEnumerable<SchemaSpec> SchemasIn(ResponseSpec response) =>
        response.Headers.Select(header => header.Schema).Concat(response.Bodies.Select(body => body.Schema));
}
