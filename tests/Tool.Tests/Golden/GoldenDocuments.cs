using System.Runtime.CompilerServices;

namespace Clientwright.Tool.Tests.Golden;

/// <summary>Small documents of each version, each in a folder with what is imported of it.</summary>
internal static class GoldenDocuments
{
    public static IEnumerable<string> Names => ["orders-3.0", "orders-3.1", "orders-3.2"];

    public static string FolderOf(string name) => Path.Combine(Folder(), name);

    public static string PathOf(string name) => Directory.EnumerateFiles(FolderOf(name), "openapi.*").Single();

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
