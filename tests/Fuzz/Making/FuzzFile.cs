namespace Clientwright.Fuzz.Making;

/// <summary>One file of a case.</summary>
/// <param name="Path">As the compiler would be given it.</param>
internal sealed record FuzzFile(string Path, string Text)
{
    /// <summary>The specs in and below a folder.</summary>
    public static IReadOnlyList<FuzzFile> ReadAll(string folder) =>
    [
        .. Directory.GetFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => new FuzzFile("/" + System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file))),
    ];
}
