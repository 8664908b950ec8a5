namespace Clientwright.Tests.Published;

/// <summary>The good specs of the repository.</summary>
internal static class SpecFiles
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. new[] { "specs", "tests/Shared/Specs" }
            .SelectMany(folder => Directory.GetFiles(PublishedFile.PathOf(folder), "*.yaml", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal),
    ];
}
