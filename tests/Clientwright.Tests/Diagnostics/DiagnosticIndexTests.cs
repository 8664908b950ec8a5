using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Clientwright.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Clientwright.Tests.Diagnostics;

/// <summary>
/// The table of diagnostics in the documentation is made from the descriptors; with <c>CLIENTWRIGHT_ACCEPT=1</c> it is
/// written anew, as baselines are.
/// </summary>
public sealed class DiagnosticIndexTests
{
    private static readonly Theme[] Themes =
    [
        new("YAML", "The file as YAML: signs, quotes, indentation, and how large it is.", "CW10"),
        new("Keys and values", "What stands where, whatever it is about.", "CW11"),
        new("Types, routes, statuses and names, as they are written", "A single text that has a form of its own.", "CW12"),
        new("APIs and their files", "Which API a file belongs to, and names that meet in C#.", "CW20"),
        new("Types", "What types say of each other, and values of theirs.", "CW21"),
        new("Requests", "Parameters, headers, routes and bodies.", "CW220", "CW221"),
        new("Responses", "The cases of a result.", "CW222"),
        new("Following an operation", "`poll` and `operation`.", "CW223", "CW224"),
        new("Schemas", "What values are, and how they stand on the wire.", "CW230", "CW231", "CW232", "CW233", "CW234"),
        new("The form of parameters", "Styles, and what goes with them.", "CW235"),
        new("Bodies", "Bodies, and how they stand on the wire.", "CW240", "CW241", "CW242", "CW243", "CW244"),
        new("XML", "How values stand in XML.", "CW245", "CW246", "CW247"),
        new("Around calls", "Who makes them, where they go, and what comes after them.", "CW250", "CW251", "CW252", "CW253", "CW254", "CW255"),
        new("Limits", "What would be too much for C# or for a build.", "CW29"),
        new("Code that uses a client", "Reported in C#, by analyzers, in projects that refer to the one with the specs too.", "CW3"),
    ];

    [Fact]
    public void Index_is_what_the_descriptors_say()
    {
        var path = IndexPath();
        var expected = Index();
        if (Environment.GetEnvironmentVariable("CLIENTWRIGHT_ACCEPT") == "1")
        {
            File.WriteAllText(path, expected);
        }

        Assert.Equal(expected, File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_id_has_its_theme() => Assert.Equal(
        DiagnosticDescriptors.All.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal),
        Themes.SelectMany(DescriptorsOf).Select(descriptor => descriptor.Id));

    private static string Index()
    {
        var index = new StringBuilder(
            """
            # Diagnostics

            What can be wrong in a spec, and in the code that uses what is made of it, and what to do. Each has a page. What is wrong in a spec is
            reported at its place there, in the build and in the editor, and everything that is sound is still generated. CW1xxx is about reading a
            single file, CW2xxx about what files mean together, CW3xxx about C#.

            A severity is changed in a `.globalconfig`:

            ```ini
            is_global = true
            dotnet_diagnostic.CW2112.severity = none
            ```

            A section of an `.editorconfig` does not reach files that are not C#; of CW3xxx, which are reported in C#, it does.

            """);
        foreach (var theme in Themes)
        {
            index.Append(
                CultureInfo.InvariantCulture, $"\n## {theme.Title}\n\n{theme.About}\n\n| Id | Severity | What is wrong |\n| --- | --- | --- |\n");
            foreach (var descriptor in DescriptorsOf(theme))
            {
                index.Append(
                    CultureInfo.InvariantCulture, $"| [{descriptor.Id}]({descriptor.Id}.md) | {descriptor.DefaultSeverity} | {descriptor.Title} |\n");
            }
        }

        index.Append(
            """

            ## The package

            Reported by the package itself, before the compiler runs.

            | Id | Severity | What is wrong |
            | --- | --- | --- |
            | CW9001 | Error | The compiler is too old to run the generator: it needs a .NET SDK of 8.0 or newer |

            """);
        return index.ToString();
    }

    private static IEnumerable<DiagnosticDescriptor> DescriptorsOf(Theme theme) => DiagnosticDescriptors.All
        .Where(descriptor => theme.Prefixes.Any(prefix => descriptor.Id.StartsWith(prefix, StringComparison.Ordinal)))
        .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal);

    private static string IndexPath([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "docs", "diagnostics", "README.md"));

    /// <summary>A part of the table: the ids that begin in these ways.</summary>
    private sealed record Theme(string Title, string About, params string[] Prefixes);
}
