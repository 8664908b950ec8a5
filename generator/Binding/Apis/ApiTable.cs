using Clientwright.Collections;

namespace Clientwright.Binding;

/// <summary>All APIs of a project, with the names and kinds of what they declare.</summary>
/// <param name="Folders">In ordinal order.</param>
/// <param name="Repeated">Paths of files that have another one too, which comes first: <c>a/../b/api.yaml</c>.</param>
public sealed record ApiTable(EquatableArray<ApiFolder> Folders, EquatableArray<string> Repeated)
{
    /// <summary>The APIs that can be emitted, in the ordinal order of their folders.</summary>
    public IEnumerable<ApiContext> Apis => Folders.Select(folder => folder.Api).OfType<ApiContext>();

    /// <summary>The API of a file: the nearest above it. Null where there is none, or it cannot be bound.</summary>
    public ApiContext? FindApi(string path) => FindFolder(SpecPath.FolderOf(path))?.Api;

    /// <summary>The nearest of the folders that declare an API.</summary>
    internal ApiFolder? FindFolder(string folder) => Folders
        .Where(candidate => SpecPath.IsWithin(folder, candidate.Folder))
        .OrderByDescending(candidate => candidate.Folder.Length)
        .FirstOrDefault();
}
