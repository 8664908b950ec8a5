namespace Clientwright.Tests.Generation;

/// <summary>The repository's own specs of the portal, which the test project copies beside itself.</summary>
internal static class PortalSpecs
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "specs");

    public static SpecProject Project() => SpecProject.Create([.. Texts()]);

    public static IEnumerable<(string Path, string Text)> Texts() => Directory
        .EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(file => ("specs/" + Path.GetRelativePath(Folder, file).Replace('\\', '/'), File.ReadAllText(file)));
}
