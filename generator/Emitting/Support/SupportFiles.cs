using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>The C# files of the folder <c>Support</c>, embedded in this assembly.</summary>
internal static class SupportFiles
{
    private const string Prefix = "Clientwright.Support/";
    private const string ApiNamespace = "Clientwright.ApiNamespace";

    // Read once for the compiler's whole life: they are part of the assembly.
    private static readonly (string Name, string Text)[] OfApis = [.. Read("Api/")];

    /// <summary>The internal files, which a compilation gets once, in the order of their names.</summary>
    public static IReadOnlyList<(string Name, string Text)> Internal { get; } = [.. Read("Internal/")];

    /// <summary>The public types that every API has in its own namespace, so that two clients in one program never clash.</summary>
    public static IEnumerable<GeneratedFile> OfApi(ApiNames api) => OfApis.Select(file => new GeneratedFile(
        HintName.Of(api, file.Name),
        FileHeader.Write(new CodeWriter(), api.Namespace).Lines(WithoutNamespace(file.Text).Replace(ApiNamespace, api.Namespace)).Finish()));

    /// <summary>What stands behind a file's <c>namespace …;</c>, which is its first line.</summary>
    public static string WithoutNamespace(string text) => text.Substring(text.IndexOf('\n') + 1).TrimEnd('\n');

    private static IEnumerable<(string Name, string Text)> Read(string folder)
    {
        var assembly = typeof(SupportFiles).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix + folder, StringComparison.Ordinal))
            .OrderBy(name => name, StringComparer.Ordinal)
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name));
                return (Path.GetFileNameWithoutExtension(name), reader.ReadToEnd().Replace("\r\n", "\n"));
            });
    }
}
