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
        var specs = files.Select(file => BoundSpec.Bind(file, table, null, cancellationToken)).ToArray();
        var clashes = NameClashes.Find([.. apis.Names, .. specs.SelectMany(spec => spec.Names)]);
        var unused = UnusedTypes.Find(files.Select(FileUses.Of), table);
        var uses = WireUses.Find([.. specs.Select(spec => spec.Bodies)]);
        return
        [
            .. files.SelectMany(file => file.Diagnostics),
            .. apis.Diagnostics,
            .. specs.SelectMany(spec => spec.Diagnostics),
            .. specs.SelectMany(spec => spec.XmlMistakes).Where(uses.IsMistake).Select(mistake => mistake.Diagnostic),
            .. clashes.Diagnostics,
            .. files.SelectMany(file => UnusedTypes.Report(file, unused)),
        ];
    }
}
