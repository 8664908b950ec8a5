using System.Security.Cryptography;
using System.Text;

namespace Clientwright.Tool.Folders;

/// <summary>
/// What an import has written into a folder, with a checksum of each file: so a later one knows its own files from those of others, and those that
/// somebody has edited. The lines are those of <c>sha256sum</c>.
/// </summary>
internal sealed class Manifest
{
    public const string FileName = ".clientwright-import";

    private const int DigestLength = 64;

    private readonly SortedDictionary<string, string> _digests = new(StringComparer.Ordinal);

    private Manifest()
    {
    }

    public IEnumerable<string> Files => _digests.Keys;

    public static Manifest Of(IEnumerable<KeyValuePair<string, string>> files)
    {
        var manifest = new Manifest();
        foreach (var (path, text) in files)
        {
            manifest._digests.Add(path, DigestOf(Encoding.UTF8.GetBytes(text)));
        }

        return manifest;
    }

    /// <summary>That of a folder; an empty one where there is none.</summary>
    public static Manifest Read(string folder)
    {
        var manifest = new Manifest();
        var path = Path.Combine(folder, FileName);
        foreach (var line in File.Exists(path) ? File.ReadLines(path) : [])
        {
            if (line.Length > DigestLength + 2 && line[DigestLength] == ' ' && IsBelow(line[(DigestLength + 2)..]))
            {
                manifest._digests[line[(DigestLength + 2)..]] = line[..DigestLength];
            }
        }

        return manifest;
    }

    /// <summary>With the files of another one that are not among its own.</summary>
    public Manifest With(Manifest other, IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            _digests.TryAdd(file, other._digests[file]);
        }

        return this;
    }

    /// <summary>Whether a file is as it was written.</summary>
    public bool IsUnchanged(string folder, string file) =>
        _digests.TryGetValue(file, out var digest) && DigestOf(File.ReadAllBytes(Path.Combine(folder, file))) == digest;

    public override string ToString() => string.Concat(_digests.Select(entry => $"{entry.Value}  {entry.Key}\n"));

    // Whoever can write the manifest should still not have files deleted elsewhere.
    private static bool IsBelow(string file) => !Path.IsPathRooted(file) && !file.Split('/', '\\').Contains("..");

    private static string DigestOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
