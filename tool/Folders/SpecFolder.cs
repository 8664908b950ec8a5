namespace Clientwright.Tool.Folders;

/// <summary>
/// A folder that an import writes. All is written beside it first, and moved then, so that whatever goes wrong before leaves the folder as it was.
/// </summary>
internal sealed class SpecFolder(string path)
{
    private readonly Manifest _before = Manifest.Read(path);

    /// <summary>The files of an earlier import that this one does not write.</summary>
    public IReadOnlyList<string> LeftOver(IReadOnlyDictionary<string, string> files) =>
        [.. _before.Files.Where(file => !files.ContainsKey(file) && File.Exists(Path.Combine(path, file)))];

    /// <summary>Those of its files that nobody has edited.</summary>
    public IReadOnlyList<string> Unchanged(IEnumerable<string> files) => [.. files.Where(file => _before.IsUnchanged(path, file))];

    /// <summary>The files that would be overwritten although no import wrote them, or somebody has edited them since.</summary>
    public IReadOnlyList<string> Foreign(IReadOnlyDictionary<string, string> files) =>
    [
        .. files
            .Where(file => File.Exists(Path.Combine(path, file.Key))
                && File.ReadAllText(Path.Combine(path, file.Key)) != file.Value
                && !_before.IsUnchanged(path, file.Key))
            .Select(file => file.Key),
    ];

    /// <summary>The other specs in the folder, which the generator will see along with those that are written.</summary>
    public IEnumerable<KeyValuePair<string, string>> Others(IReadOnlyDictionary<string, string> files, IReadOnlyList<string> pruned) => !Directory.Exists(path)
        ? []
        : Directory
            .EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".yaml" or ".yml")
            .Select(file => Path.GetRelativePath(path, file).Replace('\\', '/'))
            .Where(file => !files.ContainsKey(file) && !pruned.Contains(file))
            .Order(StringComparer.Ordinal)
            .Select(file => KeyValuePair.Create(file, File.ReadAllText(Path.Combine(path, file))));

    /// <param name="pruned">Files of an earlier import to delete.</param>
    public void Write(IReadOnlyDictionary<string, string> files, IReadOnlyList<string> pruned)
    {
        var kept = LeftOver(files).Except(pruned);
        var all = new Dictionary<string, string>(files) { [Manifest.FileName] = Manifest.Of(files).With(_before, kept).ToString() };
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var beside = full + ".import-" + Guid.NewGuid().ToString("N")[..8];
        try
        {
            foreach (var (file, text) in all)
            {
                var target = Path.Combine(beside, file);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.WriteAllText(target, text);
            }

            Move(all.Keys, beside, full);
        }
        finally
        {
            if (Directory.Exists(beside))
            {
                Directory.Delete(beside, recursive: true);
            }
        }

        foreach (var file in pruned)
        {
            File.Delete(Path.Combine(full, file));
        }
    }

    private static void Move(IEnumerable<string> files, string from, string to)
    {
        if (!Directory.Exists(to))
        {
            Directory.Move(from, to);
            return;
        }

        foreach (var file in files)
        {
            var target = Path.Combine(to, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(Path.Combine(from, file), target, overwrite: true);
        }
    }
}
