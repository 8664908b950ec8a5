using Clientwright.Specs.Grammar;
using Clientwright.TestPages;
using Clientwright.Tests.Specs;

namespace Clientwright.Tests.Published;

/// <summary>The reference page tells what the grammar says, of every key.</summary>
public sealed class ReferencePageTests
{
    private const string PagePath = "docs/spec-reference.md";

    [Fact]
    public void Tables_are_what_the_grammar_says() => PublishedFile.AssertIs(PagePath, ReferencePage.Update(PublishedFile.Read(PagePath)));

    [Fact]
    public void Every_construct_has_its_table()
    {
        var page = PublishedFile.Read(PagePath);

        // The page speaks of a file of types where it speaks of files, and of a response once.
        Assert.All(
            Enum.GetValues<Construct>().Except([Construct.TypesFile, Construct.SharedResponse]),
            construct => Assert.Contains($"<!-- keys of {construct}", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_key_has_its_row()
    {
        var page = PublishedFile.Read(PagePath);

        Assert.All(
            SpecGrammar.All.SelectMany(rule => rule.Keys),
            key => Assert.Contains($"\n| `{key.Name}`", page, StringComparison.Ordinal));
    }

    /// <summary>A line that begins with a comment is HTML to Markdown, and the backticks in it would be shown.</summary>
    [Fact]
    public void Names_in_a_sentence_do_not_begin_a_line() =>
        Assert.DoesNotContain(PublishedFile.Read(PagePath).Split('\n'), line => line.StartsWith("<!--", StringComparison.Ordinal) && line.Contains('`'));

    [Fact]
    public void Links_lead_to_headings()
    {
        var page = PublishedFile.Read(PagePath);
        var anchors = page.Split('\n')
            .Where(line => line.StartsWith('#'))
            .Select(line => "#" + line.TrimStart('#').Trim().ToLowerInvariant().Replace(' ', '-'))
            .ToHashSet();

        Assert.All(
            System.Text.RegularExpressions.Regex.Matches(page, @"\]\((#[^)]*)\)").Select(match => match.Groups[1].Value),
            link => Assert.Contains(link, anchors));
    }

    [Fact]
    public void The_examples_are_sound()
    {
        var examples = DiagnosticPage.SpecsIn(PublishedFile.Read(PagePath));

        Assert.NotEmpty(examples);
        Assert.All(examples, example => SpecAssert.Sound(example));
    }
}
