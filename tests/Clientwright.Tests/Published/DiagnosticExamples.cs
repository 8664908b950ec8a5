namespace Clientwright.Tests.Published;

/// <summary>The specs on the page of a diagnostic.</summary>
internal sealed record DiagnosticExamples(IReadOnlyList<string> Wrong, IReadOnlyList<string> Right)
{
    private const string Fence = "```";

    public static DiagnosticExamples Of(string id)
    {
        var page = PublishedFile.Read($"docs/diagnostics/{id}.md");
        var right = page.IndexOf("\nRight:\n", StringComparison.Ordinal);
        return right < 0 ? new([], []) : new(Specs(page[..right]), Specs(page[right..]));
    }

    /// <summary>The YAML in a text of Markdown.</summary>
    public static IReadOnlyList<string> Specs(string markdown) =>
        [.. markdown.Split(Fence + "yaml\n").Skip(1).Select(part => part[..part.IndexOf(Fence, StringComparison.Ordinal)])];
}
