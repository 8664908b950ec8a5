namespace Clientwright.Binding;

/// <summary>
/// Paths of specs, compared lexically: the compiler may not look at the disk, and linked files arrive as <c>a/../b/api.yaml</c>.
/// Either slash separates, and case counts, on every system alike.
/// </summary>
internal static class SpecPath
{
    /// <summary>The folder of a file, without <c>.</c> and <c>..</c>, and with a final slash unless it is empty.</summary>
    public static string FolderOf(string path)
    {
        var normalized = Normalize(path);
        return normalized.Substring(0, normalized.LastIndexOf('/') + 1);
    }

    /// <summary>Whether a folder is the other, or lies below it; both as <see cref="FolderOf"/> returns them.</summary>
    public static bool IsWithin(string folder, string other) => folder.StartsWith(other, StringComparison.Ordinal);

    /// <summary>Whether the file is named as one that declares an API, so that it was meant to.</summary>
    public static bool IsNamedAsApi(string path) => RelativeTo(path, path) is "api.yaml" or "api.yml";

    /// <summary>A file as one that stands beside or around the other names it: <c>../offers/api.yaml</c>. Whole paths make long messages.</summary>
    public static string RelativeTo(string other, string path)
    {
        var from = Normalize(other).Split('/');
        var to = Normalize(path).Split('/');
        var common = 0;
        while (common < from.Length - 1 && common < to.Length - 1 && from[common] == to[common])
        {
            common++;
        }

        return string.Join("/", Enumerable.Repeat("..", from.Length - 1 - common).Concat(to.Skip(common)));
    }

    public static string Normalize(string path)
    {
        var separated = path.Replace('\\', '/');
        if (IsNormal(separated))
        {
            return separated;
        }

        var parts = new List<string>();
        var isRooted = separated.StartsWith("/", StringComparison.Ordinal);
        foreach (var part in separated.Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part.Length > 0 && part != "." && !(part == ".." && isRooted))
            {
                parts.Add(part);
            }
        }

        return (isRooted ? "/" : "") + string.Join("/", parts);
    }

    // Nearly all paths are, and each is asked for often. A name that begins with a dot is looked at more closely.
    private static bool IsNormal(string path) =>
        path.IndexOf("/.", StringComparison.Ordinal) < 0
        && path.IndexOf("//", StringComparison.Ordinal) < 0
        && !path.StartsWith(".", StringComparison.Ordinal)
        && !path.EndsWith("/", StringComparison.Ordinal);
}
