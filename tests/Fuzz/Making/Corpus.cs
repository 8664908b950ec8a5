using Clientwright.Fuzz.Documents;

namespace Clientwright.Fuzz.Making;

/// <summary>Good specs that people wrote: the folders of APIs beside the program.</summary>
internal sealed class Corpus
{
    private readonly List<List<(string Path, Node Node)>> _apis = [.. Read(Path.Combine(AppContext.BaseDirectory, "corpus"))];

    /// <summary>An API; of a large one only some files besides its first, since each costs time.</summary>
    public List<(string Path, Node Node)> Draw(Dice dice)
    {
        var api = dice.Pick(_apis);
        var files = api.Where(file => file.Path.EndsWith("/api.yaml", StringComparison.Ordinal)).Concat(dice.Draw(api, 3)).DistinctBy(file => file.Path);
        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => (file.Path, file.Node.Copy()))];
    }

    private static IEnumerable<List<(string Path, Node Node)>> Read(string folder) => Directory.GetDirectories(folder)
        .Order(StringComparer.Ordinal)
        .Select(api => Directory.GetFiles(api, "*.yaml")
            .Order(StringComparer.Ordinal)
            .Select(file => ($"/specs/{Path.GetFileName(api)}/{Path.GetFileName(file)}", NodeReader.Read(File.ReadAllText(file))))
            .ToList());
}
