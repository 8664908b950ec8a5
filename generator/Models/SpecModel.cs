using Clientwright.Collections;

namespace Clientwright.Models;

/// <summary>What is emitted of one spec.</summary>
/// <param name="Endpoint">Null where the spec has none, or it cannot be emitted.</param>
/// <param name="Types">The named types that it declares.</param>
public sealed record SpecModel(EndpointModel? Endpoint, EquatableArray<TypeFileModel> Types)
{
    public static readonly SpecModel Nothing = new(null, EquatableArray<TypeFileModel>.Empty);
}
