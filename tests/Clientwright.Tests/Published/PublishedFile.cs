using System.Runtime.CompilerServices;

namespace Clientwright.Tests.Published;

/// <summary>A file of the repository that is made from the code, byte for byte.</summary>
internal static class PublishedFile
{
    /// <summary>Fails if the file is not what the code makes; with <c>CLIENTWRIGHT_ACCEPT=1</c> it is written anew first, as baselines are.</summary>
    /// <param name="path">The path in the repository, with slashes.</param>
    public static void AssertIs(string path, string expected)
    {
        if (Environment.GetEnvironmentVariable("CLIENTWRIGHT_ACCEPT") == "1")
        {
            File.WriteAllText(PathOf(path), expected);
        }

        Assert.Equal(expected, Read(path));
    }

    public static string Read(string path) => File.Exists(PathOf(path)) ? File.ReadAllText(PathOf(path)) : "";

    public static string PathOf(string path) => Path.Combine(Root(), path);

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
