using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>What binding made of a file.</summary>
/// <param name="Endpoint">Null where the file has none, or nothing can be emitted for it.</param>
/// <param name="Names">The top-level C# names that its models declare.</param>
/// <param name="FullNames">The same with their namespaces, and without their positions.</param>
/// <param name="Unbound">The source files, by their <see cref="SourceKey"/>, that others may refer to and that are not there.</param>
/// <param name="Bodies">What JSON is made of.</param>
public sealed record BoundSpec(
    string Path,
    EndpointModel? Endpoint,
    EquatableArray<TypeFileModel> Types,
    EquatableArray<SpecDiagnostic> Diagnostics,
    EquatableArray<DeclaredName> Names,
    EquatableArray<string> FullNames,
    EquatableArray<string> Unbound,
    FileBodies Bodies)
{
    public EquatableArray<XmlMistake> XmlMistakes { get; init; }

    /// <summary>Binds the endpoint and the types of a file, each for itself. Of a file that another path names as well there is nothing.</summary>
    /// <param name="last">What was bound before, of which is kept what is equal.</param>
    public static BoundSpec Bind(SpecFile file, ApiTable table, BoundSpec? last, CancellationToken cancellationToken)
    {
        var bound = Bind(file, table, cancellationToken);
        return last is null ? bound : bound.Equals(last) ? last : bound with
        {
            FullNames = bound.FullNames == last.FullNames ? last.FullNames : bound.FullNames,
            Bodies = bound.Bodies == last.Bodies ? last.Bodies : bound.Bodies,
        };
    }

    private static BoundSpec Bind(SpecFile file, ApiTable table, CancellationToken cancellationToken)
    {
        if (table.Repeated.Contains(file.Path))
        {
            return Of(file.Path, Bound<EndpointModel>.Nothing, []);
        }

        var types = file.Types.Select(type => TypeBinder.Bind(file, type, table, cancellationToken)).ToArray();
        return Of(file.Path, EndpointBinder.Bind(file, table, cancellationToken), types);
    }

    private static BoundSpec Of(string path, Bound<EndpointModel> endpoint, Bound<TypeFileModel>[] types)
    {
        var models = types.Select(static type => type.Model).OfType<TypeFileModel>().ToEquatableArray();
        var names = endpoint.Names.Concat(types.SelectMany(static type => type.Names)).ToEquatableArray();
        return new BoundSpec(
            path,
            endpoint.Model,
            models,
            endpoint.Diagnostics.Concat(types.SelectMany(static type => type.Diagnostics)).ToEquatableArray(),
            names,
            names.Select(static name => name.FullName).ToEquatableArray(),
            endpoint.Model is null ? endpoint.Names.Select(static name => name.Source).Distinct().ToEquatableArray() : EquatableArray<string>.Empty,
            FileBodies.Of(endpoint.Model, models))
        {
            XmlMistakes = endpoint.XmlMistakes.Concat(types.SelectMany(static type => type.XmlMistakes)).ToEquatableArray(),
        };
    }
}
