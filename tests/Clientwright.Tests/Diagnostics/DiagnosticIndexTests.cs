using System.Runtime.CompilerServices;
using System.Text;
using Clientwright.Diagnostics;

namespace Clientwright.Tests.Diagnostics;

/// <summary>
/// The table of diagnostics in the documentation is made from the descriptors; with <c>CLIENTWRIGHT_ACCEPT=1</c> it is
/// written anew, as baselines are.
/// </summary>
public sealed class DiagnosticIndexTests
{
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

    private static string Index()
    {
        var index = new StringBuilder(
            """
            # Diagnostics

            What can be wrong in a spec, and what to do. Each is reported at its place in the spec, in the build and in the editor, and
            everything that is sound is still generated. A severity is changed in a `.globalconfig` (`dotnet_diagnostic.CW2901.severity = none`);
            a section of an `.editorconfig` does not reach files that are not C#.

            CW1xxx is about reading a file, CW2xxx about what its parts mean together, CW3xxx about C# that uses what is generated: that is reported
            there, by analyzers, in referenced projects too. CW9001, of the package's MSBuild targets, says that the compiler is too old.

            | Id | Severity | What is wrong |
            | --- | --- | --- |

            """);
        foreach (var descriptor in DiagnosticDescriptors.All.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal))
        {
            index.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"| [{descriptor.Id}]({descriptor.Id}.md) | {descriptor.DefaultSeverity} | {descriptor.Title} |\n");
        }

        return index.ToString();
    }

    private static string IndexPath([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "docs", "diagnostics", "README.md"));
}
