using Clientwright.Tool.Commands;

namespace Clientwright.Tool.Tests.Golden;

/// <summary>
/// What is imported is what was accepted before, file by file, with all that is not expressed. <c>CLIENTWRIGHT_ACCEPT=1</c> accepts what there is;
/// the diff is then reviewed in git.
/// </summary>
public sealed class GoldenTests
{
    public static TheoryData<string> Documents => [.. GoldenDocuments.Names];

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_is_imported_is_what_was_accepted(string name)
    {
        var imported = Importing.Imported.FromFile(GoldenDocuments.PathOf(name));
        var received = imported.Files.ToDictionary(file => "specs/" + file.Key, file => file.Value);
        received.Add("losses.txt", LossReport.Write(imported.Losses));
        if (Environment.GetEnvironmentVariable("CLIENTWRIGHT_ACCEPT") == "1")
        {
            Accept(name, received);
        }

        Assert.Equal(received.Keys.Order(StringComparer.Ordinal), Accepted(name).Keys);
        Assert.All(Accepted(name), file => Assert.Equal(file.Value, received[file.Key]));
    }

    private static SortedDictionary<string, string> Accepted(string name) => new(
        Directory.EnumerateFiles(GoldenDocuments.FolderOf(name), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(GoldenDocuments.FolderOf(name), file).Replace('\\', '/'))
            .Where(file => file == "losses.txt" || file.StartsWith("specs/", StringComparison.Ordinal))
            .ToDictionary(file => file, file => File.ReadAllText(Path.Combine(GoldenDocuments.FolderOf(name), file))),
        StringComparer.Ordinal);

    private static void Accept(string name, Dictionary<string, string> received)
    {
        foreach (var file in Accepted(name).Keys)
        {
            File.Delete(Path.Combine(GoldenDocuments.FolderOf(name), file));
        }

        foreach (var (file, text) in received)
        {
            var path = Path.Combine(GoldenDocuments.FolderOf(name), file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }
}
