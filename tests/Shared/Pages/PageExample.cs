using System.Text.RegularExpressions;

namespace Clientwright.TestPages;

/// <summary>
/// An example of a page as a folder of specs that would compile into a project: what the page shows, and what goes without saying there,
/// an API and an endpoint.
/// </summary>
/// <remarks>
/// A file that begins with its name in a comment belongs to those around it, until a name comes again; one without is an example by
/// itself. A page that shows <c>api.yaml</c> shows the whole folder. The API is called Shop wherever its name does not matter.
/// </remarks>
internal sealed partial record PageExample(string Folder, IReadOnlyList<(string Path, string Text)> Files)
{
    private const string Api = "api: Shop\nserver: https://shop.example\n";

    private const string Endpoint = "endpoint: GetStatus\nroute: GET /status\nresponses:\n";

    /// <summary>The examples among the specs of a page; the folders are called as the page is.</summary>
    public static IReadOnlyList<PageExample> Of(string id, IEnumerable<string> specs)
    {
        var folders = new List<List<(string Path, string Text)>>();
        foreach (var spec in specs)
        {
            var name = FileName().Match(spec).Groups[1].Value;
            if (folders.Count == 0 || name.Length == 0 || folders[^1].Exists(file => file.Path == name || file.Path.Length == 0))
            {
                folders.Add([]);
            }

            folders[^1].Add((name, spec));
        }

        return [.. folders.Select((files, place) => Complete(place == 0 ? id : $"{id}-{place + 1}", files))];
    }

    /// <summary>The files as a project has them that has the examples of other pages too: below a folder, with an API of another name.</summary>
    public IEnumerable<(string Path, string Text)> In(string specs)
    {
        var name = "Shop" + Folder[2..].Replace('-', '_');
        return Files.Select(file => ($"{specs}/{Folder}/{file.Path}", Shop().Replace(file.Text, name)));
    }

    private static PageExample Complete(string folder, List<(string Path, string Text)> files)
    {
        if (files.Exists(file => file.Path.Split('/')[^1] == "api.yaml"))
        {
            return new PageExample(folder, files);
        }

        var declaresApi = files is [("", var text)] && text.StartsWith("api:", StringComparison.Ordinal);
        var all = files.Select(file => (file.Path.Length > 0 ? file.Path : declaresApi ? "api.yaml" : "spec.yaml", file.Text));
        if (!declaresApi)
        {
            all = all.Prepend(("api.yaml", Api));
        }

        return new PageExample(folder, [.. files.Exists(file => DeclaresEndpoint().IsMatch(file.Text)) ? all : all.Append(("get-status.yaml", EndpointThatUses(files)))]);
    }

    // Of all types, so that none is told to be unused.
    private static string EndpointThatUses(IEnumerable<(string Path, string Text)> files)
    {
        var types = files
            .SelectMany(file => DeclaredTypes().Matches(file.Text).SelectMany(block => DeclaredType().Matches(block.Value)))
            .Select(type => type.Groups[1].Value)
            .ToArray();
        return types.Length == 0
            ? Endpoint + "  204: { is: Fine, means: All is well. }\n"
            : Endpoint + "  200:\n    is: Fine\n    means: All is well.\n    body:\n      fields:\n"
                + string.Concat(types.Select((type, number) => $"        use{number}?: {type}\n"));
    }

    [GeneratedRegex(@"\A# ([\w/-]+\.ya?ml)\n")]
    private static partial Regex FileName();

    [GeneratedRegex(@"^types:\n(?:(?: .*)?\n)*", RegexOptions.Multiline)]
    private static partial Regex DeclaredTypes();

    [GeneratedRegex(@"^  ([A-Za-z]\w*):", RegexOptions.Multiline)]
    private static partial Regex DeclaredType();

    [GeneratedRegex("^endpoint:", RegexOptions.Multiline)]
    private static partial Regex DeclaresEndpoint();

    [GeneratedRegex(@"\bShop\b")]
    private static partial Regex Shop();
}
