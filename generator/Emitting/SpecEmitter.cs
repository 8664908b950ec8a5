using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// The source files of one spec. An endpoint takes the types of its spec into its own file, since the compiler looks at every file again
/// after every edit; shared types, which stand in specs without an endpoint, have a file each.
/// </summary>
internal static class SpecEmitter
{
    public static IEnumerable<GeneratedFile> Emit(SpecModel spec, CaseClosure closure) =>
        spec.Endpoint is { } endpoint
            ? [EndpointEmitter.Emit(endpoint, spec.Types, closure)]
            : spec.Types.Select(type => TypeFileEmitter.Emit(type, closure));
}
