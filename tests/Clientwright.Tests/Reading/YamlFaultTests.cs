using Clientwright.Specs;
using Clientwright.Tests.Specs;

namespace Clientwright.Tests.Reading;

/// <summary>What is reported about a file that is no YAML, or more YAML than a spec may have.</summary>
public sealed class YamlFaultTests
{
    [Theory]
    [InlineData("a: [|[|]1, 2\nb: 3\n", "'[' is not closed")]
    [InlineData("a: [|{|] b: c\nd: e\n", "'{' is not closed")]
    [InlineData("a: { b: [|[|]c", "'[' is not closed")]
    [InlineData("a: [b, c[|}|]", "while parsing a flow sequence, did not find expected ',' or ']'")]
    [InlineData("a: [|'|]b", "the quote is not closed, or a further line of its text is not indented")]
    [InlineData("a: [|\"|]b\nc: d\n", "the quote is not closed, or a further line of its text is not indented")]
    [InlineData("a: \"b[|\\q|]c\"", "'\\q' is no escape; write '\\\\' for a backslash, or use single quotes")]
    [InlineData("a: b\n  c[|:|] d\n", "no key can stand here; check how far the line is indented")]
    [InlineData("a: 'it'[|s|]'", "while parsing a block mapping, did not find expected key")]
    [InlineData("- a\n[|b|]: c\n", "while parsing a block collection, did not find expected '-' indicator")]
    public void Malformed_text(string marked, string what) => SpecAssert.Reports(marked, $"CW1001: The YAML cannot be read: {what}");

    [Theory]
    [InlineData("types: {}\n[|---|]\ntypes: {}\n")]
    [InlineData("types: {}\n...\n[||]types: {}\n")]
    public void A_second_document(string marked) =>
        SpecAssert.Reports(marked, "CW1002: A spec file holds one YAML document: move what follows into a file of its own");

    [Theory]
    [InlineData("types: { A: [|&a|] string }", "&a")]
    [InlineData("types: { A: [|*a|] }", "*a")]
    [InlineData("types: { [|*a|] : string }", "*a")]
    [InlineData("types: [|&a|]\n  A: string\n", "&a")]
    [InlineData("types:\n  A: { type: string, summary: [|*Not*|] used }\n", "*Not*")]
    public void Anchors_and_aliases(string marked, string word) =>
        SpecAssert.Reports(
            marked,
            $"CW1003: Specs have no anchors and aliases, as '{word}' is in YAML: declare a type under 'types' and name it, or put a text in quotes");

    [Theory]
    [InlineData("types: { A: [|!!str|] string }", "!!str")]
    [InlineData("types: [|!types|]\n  A: string\n", "!types")]
    public void Tags(string marked, string word) =>
        SpecAssert.Reports(
            marked, $"CW1004: Specs have no tags, as '{word}' is in YAML: values are read by their text; leave the tag out, or put a text in quotes");

    [Theory]
    [InlineData("? [|[|]a]\n: b\n", "a list")]
    [InlineData("{ [|{|] a: b }: c }", "a mapping")]
    [InlineData("[||]: a\n", "nothing")]
    public void Keys_that_are_no_text(string marked, string kind) =>
        SpecAssert.Reports(marked, $"CW1005: A key must be a text, and this is {kind}: write a name before the colon");

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    [InlineData("---\n")]
    [InlineData("\r\n\r\n")]
    [InlineData("{}")]
    public void An_empty_file(string yaml)
    {
        var diagnostic = Assert.Single(SpecParser.Parse("a.yaml", yaml).Diagnostics);

        Assert.Equal(("CW1009", 0), (diagnostic.Id, diagnostic.Span.Start));
    }

    [Theory]
    [InlineData("endpoint: X\nroute: GET /\nbody:\n[|\t|]type: string\n")]
    [InlineData("endpoint: X\n[|\t|]route: GET /\n")]
    [InlineData("types:\n  A:\n    enum:\n [|\t|]- a\n")]
    [InlineData("[|\t|]endpoint: X\n")]
    public void Tabs_that_indent(string marked)
    {
        var (text, marks) = Testing.MarkedText.Parse(marked);

        var diagnostic = Assert.Single(SpecParser.Parse("a.yaml", text).Diagnostics, diagnostic => diagnostic.Id == "CW1010");
        Assert.Equal(marks[0], (diagnostic.Span.Start, diagnostic.Span.End));
        SpecAssert.AssertLines(text, diagnostic);
    }

    [Fact]
    public void Tabs_between_words_are_no_mistake() => SpecAssert.Sound("types: {\n\tA: string,\n\tB:\tstring\n}\n");

    [Theory]
    [InlineData('@')]
    [InlineData('`')]
    [InlineData('%')]
    [InlineData('*')]
    [InlineData('&')]
    [InlineData('>')]
    [InlineData('|')]
    public void Texts_that_begin_with_a_sign_of_yaml(char sign) =>
        SpecAssert.Reports($"types: {{}}\nsummary: [|{sign}|] of it\n", $"CW1011: A text that begins with '{sign}' must stand in quotes");

    [Theory]
    [InlineData("summary: The offer[|:|] it is gone\n")]
    [InlineData("responses:\n  404: { is: NotFound, means: The offer[|:|] it is gone }\n")]
    [InlineData("a:\n  - b: The offer[|:|] it is gone\n")]
    public void Texts_with_a_colon(string marked) =>
        SpecAssert.Reports(marked, "CW1012: A colon with a space after it ends a key: put the whole text in quotes");

    [Theory]
    [InlineData("a: b[|\0|]c", "U+0000")]
    [InlineData("a: b[|\u0007|]c", "U+0007")]
    [InlineData("a: [|\uFFFE|]", "U+FFFE")]
    public void Characters_that_no_yaml_may_hold(string marked, string name) =>
        SpecAssert.Reports(marked, $"CW1013: YAML does not allow the character {name}: remove it, or write it as an escape in double quotes");

    [Fact]
    public void Half_of_a_surrogate_pair()
    {
        // Not among the data above: metadata, as UTF-8, cannot hold it.
        var file = SpecParser.Parse("a.yaml", "a: " + '\uDC00');

        Assert.Equal(["U+DC00"], Assert.Single(file.Diagnostics, diagnostic => diagnostic.Id == "CW1013").Arguments);
    }
}
