using System.Globalization;
namespace Clientwright.Tool.Documents;

/// <summary>The document that is imported, and those that it refers to.</summary>
internal sealed class DocumentSet
{
    // A reference may lead to another one, and that back again.
    private const int MostSteps = 64;

    private readonly bool _allowsOutside;
    private readonly string _folder;
    private readonly Dictionary<string, LoadedDocument> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<DocumentNode, LoadedDocument> _byRoot = [];

    public DocumentSet(string path, bool allowsOutside)
    {
        _allowsOutside = allowsOutside;
        var full = Path.GetFullPath(path);
        _folder = Path.GetDirectoryName(full)!;
        First = Load(full, Path.GetFileName(full));
    }

    public LoadedDocument First { get; }

    /// <summary>Documents and the places in them, in the order of reading.</summary>
    public int Compare(DocumentNode one, DocumentNode other)
    {
        var documents = _byRoot[one.Root].Order.CompareTo(_byRoot[other.Root].Order);
        var lines = one.Place.Line.CompareTo(other.Place.Line);
        return documents != 0 ? documents : lines != 0 ? lines : one.Place.Column.CompareTo(other.Place.Column);
    }

    /// <summary>The value that a node stands for: itself, or what its <c>$ref</c> leads to in the end.</summary>
    public DocumentNode Resolve(DocumentNode node)
    {
        var current = node;
        for (var step = 0; step < MostSteps; step++)
        {
            if (ReferenceIn(current) is not { } reference)
            {
                return current;
            }

            current = Follow(reference);
        }

        throw new DocumentException(node.Place, "the reference leads in a circle");
    }

    /// <summary>What the <c>$ref</c> of a node names, which may be a reference again; null where it has none.</summary>
    public DocumentNode? Target(DocumentNode node) => ReferenceIn(node) is { } reference ? Follow(reference) : null;

    /// <summary>What a discriminator names, by a reference or by the name of a component.</summary>
    public DocumentNode FollowMapping(ScalarNode reference) =>
        First.Root is ObjectNode root
        && root.Find("components") is ObjectNode components
        && components.Find("schemas") is ObjectNode schemas
        && schemas.Find(reference.Text) is { } component
            ? component
            : Follow(reference);

    // A property may be called `$ref`, and is an object then.
    private static ScalarNode? ReferenceIn(DocumentNode node) =>
        node is ObjectNode value && value.Find("$ref") is ScalarNode { Kind: ScalarKind.Text } ? (ScalarNode)value.Take("$ref")! : null;

    private DocumentNode Follow(ScalarNode reference)
    {
        var text = reference.Text;
        var mark = text.IndexOf('#', StringComparison.Ordinal);
        var address = mark < 0 ? text : text[..mark];
        var document = address.Length == 0 ? _byRoot[reference.Root] : LoadReferenced(reference, address);
        return Find(document.Root, mark < 0 ? "" : text[(mark + 1)..], reference);
    }

    private LoadedDocument LoadReferenced(ScalarNode reference, string address)
    {
        if (address.Contains(':', StringComparison.Ordinal) || address.StartsWith("//", StringComparison.Ordinal))
        {
            throw new DocumentException(reference.Place, $"'{reference.Text}' is not in a file beside the document, and nothing is fetched: store it there, and refer to that");
        }

        var from = Path.GetDirectoryName(_byRoot[reference.Root].Path)!;
        string path;
        try
        {
            path = Path.GetFullPath(Path.Combine(from, Uri.UnescapeDataString(address).Replace('\\', '/')));
        }
        catch (ArgumentException)
        {
            throw new DocumentException(reference.Place, $"'{reference.Text}' names no file");
        }

        if (!_allowsOutside && !IsInside(path))
        {
            throw new DocumentException(
                reference.Place, $"'{reference.Text}' leaves the folder of the document: allow it with --allow-outside, if you trust the document");
        }

        return File.Exists(path)
            ? Load(path, Path.GetRelativePath(_folder, path).Replace('\\', '/'))
            : throw new DocumentException(reference.Place, $"there is no file '{address}'");
    }

    /// <remarks>A link inside of the folder may lead out of it.</remarks>
    private bool IsInside(string path)
    {
        var real = Real(path);
        return IsBelow(path, _folder) && IsBelow(real, Real(_folder));
    }

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(folder.EndsWith(Path.DirectorySeparatorChar) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string Real(string path)
    {
        var parent = Path.GetDirectoryName(path);
        if (parent is null)
        {
            return path;
        }

        var here = Path.Combine(Real(parent), Path.GetFileName(path));
        FileSystemInfo info = Directory.Exists(here) ? new DirectoryInfo(here) : new FileInfo(here);
        return info.LinkTarget is null ? here : info.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? here;
    }

    private LoadedDocument Load(string path, string name)
    {
        if (_documents.TryGetValue(path, out var known))
        {
            return known;
        }

        var loaded = new LoadedDocument(path, _documents.Count, DocumentFile.Read(path, name));
        _documents.Add(path, loaded);
        _byRoot.Add(loaded.Root, loaded);
        return loaded;
    }

    private static DocumentNode Find(DocumentNode root, string pointer, ScalarNode reference)
    {
        if (JsonPointer.Split(pointer) is not { } names)
        {
            return Anchors.Find(root, pointer) ?? throw Missing();
        }

        var current = root;
        foreach (var name in names)
        {
            current = current switch
            {
                ObjectNode node when node.Find(name) is { } member => member,
                ListNode list when int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Items.Count => list.Items[index],
                _ => throw Missing(),
            };
        }

        return current;

        DocumentException Missing() => new(reference.Place, $"'{reference.Text}' leads to nothing");
    }
}
