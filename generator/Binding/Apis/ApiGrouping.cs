using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>Which API a file belongs to: the nearest above it.</summary>
internal static class ApiGrouping
{
    /// <param name="specs">All files, in the order of their paths.</param>
    /// <returns>The APIs, in the ordinal order of their folders.</returns>
    public static IReadOnlyList<ApiFiles> Group(IReadOnlyList<SharedSpec> specs, DiagnosticCollector diagnostics)
    {
        var declaring = FindDeclaring(specs, diagnostics);
        var table = new ApiTable(new(declaring.Select(api => new ApiFolder(api.Key, api.Value.Path, null))), EquatableArray<string>.Empty);
        var files = specs.ToLookup(spec => table.FindFolder(SpecPath.FolderOf(spec.Path))?.Folder);
        foreach (var orphan in files[null])
        {
            if (orphan.Types.Select(type => type.Name).Prepend(orphan.Endpoint?.Name).OfType<Text>().FirstOrDefault() is { } name)
            {
                diagnostics.Report(orphan.Path, DiagnosticIds.NoApi, name.Span, name.Value);
            }
        }

        return [.. declaring.Select(api => new ApiFiles(api.Key, api.Value, [.. files[api.Key]]))];
    }

    /// <summary>The folders with an API, each with the file that declares it.</summary>
    private static SortedDictionary<string, SharedSpec> FindDeclaring(IReadOnlyList<SharedSpec> specs, DiagnosticCollector diagnostics)
    {
        var declaring = new SortedDictionary<string, SharedSpec>(StringComparer.Ordinal);
        foreach (var spec in specs.Where(spec => spec.Api is not null))
        {
            var folder = SpecPath.FolderOf(spec.Path);
            if (declaring.TryGetValue(folder, out var first))
            {
                diagnostics.Report(spec.Path, DiagnosticIds.SecondApi, spec.Api!.Name.Span, SpecPlace.Of(first.Path, first.Api!.Name.Span, spec.Path));
            }
            else
            {
                declaring.Add(folder, spec);
            }
        }

        // An API that cannot be read still is the folder's: without it each file below would be reported for having none.
        foreach (var spec in specs.Where(spec => spec.HasUnreadApi))
        {
            var folder = SpecPath.FolderOf(spec.Path);
            if (!declaring.ContainsKey(folder))
            {
                declaring.Add(folder, spec);
            }
        }

        return declaring;
    }
}
