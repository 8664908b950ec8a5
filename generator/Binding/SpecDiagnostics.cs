using Clientwright.Diagnostics;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>All that is wrong in a project's specs: the stages of the pipeline one after the other, without what they are for.</summary>
public static class SpecDiagnostics
{
    /// <summary>What the generator reports for the same files, each at a place in one of them.</summary>
    /// <param name="rootNamespace">The project's, which an API's namespace begins with unless it names its own.</param>
    public static IReadOnlyList<SpecDiagnostic> Find(IReadOnlyList<SpecFile> files, string? rootNamespace, CancellationToken cancellationToken)
    {
        var apis = ApiBinder.Bind([.. files.Select(SharedSpec.Of)], rootNamespace, cancellationToken);
        var table = apis.Model!;
        var endpoints = files
            .Where(file => file.Endpoint is not null)
            .Select(file => EndpointBinder.Bind(file, table, cancellationToken))
            .ToArray();
        var types = files
            .SelectMany(file => file.Types.Select(type => TypeBinder.Bind(file, type, table, cancellationToken)))
            .ToArray();
        var clashes = NameClashes.Find([.. apis.Names, .. endpoints.SelectMany(bound => bound.Names), .. types.SelectMany(bound => bound.Names)]);
        var unused = UnusedTypes.Find(files.Select(FileUses.Of), table);
        return
        [
            .. files.SelectMany(file => file.Diagnostics),
            .. apis.Diagnostics,
            .. endpoints.SelectMany(bound => bound.Diagnostics),
            .. types.SelectMany(bound => bound.Diagnostics),
            .. clashes.Diagnostics,
            .. files.SelectMany(file => UnusedTypes.Report(file, unused)),
        ];
    }
}
