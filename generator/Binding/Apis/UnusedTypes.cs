using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>Finds the types that no call can meet: neither an endpoint nor the API refers to them, nor does a type that these refer to.</summary>
public static class UnusedTypes
{
    /// <summary>The unused types of all APIs, in the order of their files and names.</summary>
    /// <remarks>
    /// Where anything keeps a reference from being seen, nothing is said: what seems unused may be what was meant there, and the
    /// mistake is reported already.
    /// </remarks>
    public static EquatableArray<UnusedType> Find(IEnumerable<FileUses> files, ApiTable table)
    {
        var byFolder = files.ToLookup(file => table.FindFolder(SpecPath.FolderOf(file.Path))?.Folder);

        // A file that belongs to no API was meant to belong to one.
        return byFolder[null].Any(stray => stray.IsUncertain || stray.DeclaresAnything)
            ? EquatableArray<UnusedType>.Empty
            : table.Folders
                .Where(folder => folder.Api is not null)
                .SelectMany(folder => FindIn(folder.Api!, [.. byFolder[folder.Folder]]))
                .OrderBy(type => type.Path, StringComparer.Ordinal)
                .ThenBy(type => type.Name, StringComparer.Ordinal)
                .ToEquatableArray();
    }

    /// <summary>What is reported in one of the files, at the names of the types.</summary>
    public static EquatableArray<SpecDiagnostic> Report(SpecFile file, EquatableArray<UnusedType> unused)
    {
        var diagnostics = new DiagnosticBag(file.Path);
        var names = new HashSet<string>(unused.Where(type => type.Path == file.Path).Select(type => type.Name), StringComparer.Ordinal);
        foreach (var type in file.Types.Where(type => names.Contains(type.Name.Value)))
        {
            diagnostics.Report(DiagnosticIds.UnusedType, type.Name.Span, type.Name.Value);
        }

        return diagnostics.ToDiagnostics();
    }

    private static IEnumerable<UnusedType> FindIn(ApiContext api, FileUses[] files)
    {
        var types = files.SelectMany(file => file.Types).ToLookup(type => type.Name, type => type.Named, StringComparer.Ordinal);
        if (api.Endpoints.Count == 0 || files.Any(file => file.IsUncertain) || files.SelectMany(NamesIn).Any(IsUnknown))
        {
            return [];
        }

        var used = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(files.SelectMany(file => file.Named));
        while (open.Count > 0)
        {
            if (open.Pop() is var name && used.Add(name))
            {
                foreach (var next in types[name].SelectMany(static named => named))
                {
                    open.Push(next);
                }
            }
        }

        return api.Types.Where(type => !used.Contains(type.Name)).Select(type => new UnusedType(type.Path, type.Name));

        bool IsUnknown(string name) => !types.Contains(name) && ScalarKinds.Find(name) is null;
    }

    private static IEnumerable<string> NamesIn(FileUses file) => file.Named.Concat(file.Types.SelectMany(type => type.Named));
}
