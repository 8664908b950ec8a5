using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Clientwright.Tests.Analyzers;

/// <summary>
/// The examples of a page on C# that uses what is generated: the specs, and pieces of C# of which the first are wrong and the others right. A piece is a
/// file, or types, or statements that have a <c>client</c>, a <c>request</c> and a <c>result</c>.
/// </summary>
internal sealed partial record UsagePage(IReadOnlyList<(string Path, string Text)> Specs, IReadOnlyList<string> Wrong, IReadOnlyList<string> Right)
{
    public static UsagePage Of(string id)
    {
        var text = Read(id);
        var right = text.IndexOf("\nRight", StringComparison.Ordinal);
        var specs = Fences(text, "yaml").ToArray();
        var codes = Fences(text, "csharp").ToLookup(fence => fence.Position > right, fence => fence.Text);
        return new UsagePage(
            [.. specs.Select(fence => (fence.Text[2..fence.Text.IndexOf('\n', StringComparison.Ordinal)], fence.Text))],
            [.. codes[false]],
            [.. codes[true]]);
    }

    /// <summary>A project with the specs of the page. It writes no documentation.</summary>
    public AnalyzedProject Project => AnalyzedProject.Empty.WithSeverity("CS1591", ReportDiagnostic.Suppress) with { Specs = Specs };

    /// <summary>A piece as a file.</summary>
    public string FileOf(string code)
    {
        if (code.StartsWith("using ", StringComparison.Ordinal))
        {
            return code;
        }

        var api = ApiName().Match(Specs[0].Text).Groups[1].Value;
        var endpoint = EndpointName().Match(Specs[^1].Text).Groups[1].Value;
        return $$"""
            using System;
            using System.Threading.Tasks;
            using Consumer.{{api}};

            {{(StartsWithType().IsMatch(code) ? code : $$"""
            internal static class Page
            {
                public static async Task RunAsync(I{{api}}Client client, {{endpoint}}Request request, {{endpoint}}Result result)
                {
                    await Task.Yield();
                    {{code}}
                }
            }
            """)}}
            """;
    }

    private static IEnumerable<(int Position, string Text)> Fences(string text, string language) =>
        Regex.Matches(text, $"^```{language}\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline).Select(match => (match.Index, match.Groups[1].Value));

    private static string Read(string id, [CallerFilePath] string file = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "docs", "diagnostics", id + ".md"));

    [GeneratedRegex(@"^api: (\w+)$", RegexOptions.Multiline)]
    private static partial Regex ApiName();

    [GeneratedRegex(@"^endpoint: (\w+)$", RegexOptions.Multiline)]
    private static partial Regex EndpointName();

    [GeneratedRegex(@"^(public|internal) ")]
    private static partial Regex StartsWithType();
}
