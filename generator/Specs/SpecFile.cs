using Clientwright.Collections;
using Clientwright.Diagnostics;

namespace Clientwright.Specs;

/// <summary>Everything that one spec file says. A file may declare an API, an endpoint, types, or several of them.</summary>
/// <param name="Path">The file, as the compiler names it.</param>
public sealed record SpecFile(
    string Path,
    ApiSpec? Api,
    EndpointSpec? Endpoint,
    EquatableArray<TypeSpec> Types,
    EquatableArray<SpecDiagnostic> Diagnostics)
{
    /// <summary>Whether the file declares an API whose name could not be read.</summary>
    public bool HasUnreadApi { get; init; }

    /// <summary>Whether the file has types that could not be read: a type that nobody seems to declare may be one of them.</summary>
    public bool HasUnreadTypes { get; init; }
}
