using Clientwright.Specs;
using Clientwright.Tests.Specs;

namespace Clientwright.Tests.Reading;

/// <summary>What is reported about a file that is no YAML, or more YAML than a spec may have.</summary>
public sealed class YamlFaultTests
{
    [Theory]
    [InlineData("a: { b:\n  [|-|] c }\n", "inside brackets a list is written in brackets as well, as in '[draft, production]'")]
    [InlineData("[|-|]-- types: {}\n", "nothing can stand behind '---' or '...'; begin in the next line")]
    [InlineData("[|%|]YAML 3.0\n---\ntypes: {}\n", "a line that begins with '%' is a directive, and specs need none; remove it")]
    [InlineData("[|%|]YAML 1.1\ntypes: {}\n", "a line that begins with '%' is a directive, and specs need none; remove it")]
    [InlineData("[|/|]/ Types.\ntypes: {}\n", "a comment begins with '#'")]
    public void Malformed_text(string marked, string what) => SpecAssert.Reports(marked, $"CW1001: The YAML cannot be read: {what}");

    [Theory]
    [InlineData("types: {}\n[|<<<<<<<|] HEAD\nsummary: a\n=======\nsummary: b\n>>>>>>> other\n", "<<<<<<<")]
    [InlineData("[|<<<<<<<|] HEAD\r\ntypes: {}\r\n=======\r\n>>>>>>> other\r\n", "<<<<<<<")]
    [InlineData("types:\n  A: { enum: [a,, b] }\n[|=======|]\n", "=======")]
    [InlineData("types: {}\n[|>>>>>>>|] other", ">>>>>>>")]
    [InlineData("types:\n[|||||||||] base\n  A: string\n", "|||||||")]
    public void Marks_of_a_merge(string marked, string mark) => SpecAssert.Reports(
        marked,
        $"CW1022: '{mark}' is a mark of a merge that is not finished: choose what stays of the two sides, and remove the lines with '<<<<<<<', '=======' and '>>>>>>>'");

    [Fact]
    public void A_text_may_look_like_a_mark_of_a_merge() => SpecAssert.Sound("types:\n  A:\n    type: string\n    summary: |\n      <<<<<<< HEAD\n      =======\n");

    [Theory]
    [InlineData("types: {}\n[|route|] GET /x\n", "route GET /x", "route: GET /x', or indent the line if it goes on with the text above")]
    [InlineData("types: {}\nroute[|:|]GET /x\n", "route:GET /x", "route: GET /x'")]
    [InlineData("types: {}\n[|route|] = GET /x\n", "route = GET /x", "route: GET /x', or indent the line if it goes on with the text above")]
    [InlineData("types: {}\n[|summary|]\n", "summary", "summary:', or indent the line if it goes on with the text above")]
    [InlineData("[|endpoint|] X\nroute: GET /x\n", "endpoint X", "endpoint: X'")]
    [InlineData("endpoint[|:|]X\nroute:GET /x\n", "endpoint:X", "endpoint: X'")]
    [InlineData("[|types|]\n  A: string\n", "types", "types:'")]
    [InlineData("endpoint[|:|]\u00A0X\nroute: GET /x\n", "endpoint:\u00A0X", "endpoint: X', with a plain space in place of the no-break space")]
    [InlineData("endpoint[|\uFF1A|]X\nroute: GET /x\n", "endpoint\uFF1AX", "endpoint: X'")]
    public void Keys_without_a_colon(string marked, string line, string meant) =>
        SpecAssert.Reports(marked, $"CW1014: '{line}' is not a key with a value: write '{meant}");

    [Theory]
    [InlineData("types:\n  A:\n    type: string\n   [|s|]ummary: a\n", "this line is indented by 3 spaces, and what it can stand beside by 0, 2 or 4")]
    [InlineData("types:\n  A:\n    enum:\n      - a\n     [|-|] b\n", "this line is indented by 5 spaces, and what it can stand beside by 0, 2, 4 or 6")]
    [InlineData(" types: {}\n[|s|]ummary: a\n", "this line is indented by 0 spaces, and what it can stand beside by 1")]
    [InlineData("types: {}\n[|-|] a\n", "an item of a list cannot stand beside the keys of a mapping; indent the list more than its key")]
    [InlineData("types: {}\nsummary: |\n[|a|]\nb\n", "the lines of a text behind '|' or '>' are indented more than its key, and none less than the first")]
    [InlineData("types: {}\nsummary: |\n    a\n  [|b|]\n", "the lines of a text behind '|' or '>' are indented more than its key, and none less than the first")]
    [InlineData("types: {}\nsummary: \"a\n[|b|]\"\n", "the further lines of a text in quotes are indented more than its key")]
    [InlineData("types: {\n[|A|]: string\n}\n", "lines inside brackets are indented more than the key")]
    [InlineData("types:\n[|\u00A0|] A: string\n", "U+00A0 looks like a space, and is none to YAML; replace it")]
    public void Lines_that_are_indented_wrongly(string marked, string what) =>
        SpecAssert.Reports(marked, $"CW1015: The indentation is wrong: {what}");

    [Theory]
    [InlineData("types:\n  A:\n    type: string\n      [|s|]ummary: a\n")]
    [InlineData("endpoint: X\n [|r|]oute: GET /\n")]
    public void Lines_that_are_indented_too_much(string marked) =>
        SpecAssert.Reports(
            marked,
            "CW1015: The indentation is wrong: a line that is indented more belongs to the value above, and that is a text; "
            + "indent it as the key above, or put the text in quotes");

    [Theory]
    [InlineData("a: [|[|]1, 2\nb: 3\n", '[', "add ']' behind what it holds")]
    [InlineData("a: [|{|] b: c\nd: e\n", '{', "add '}' behind what it holds")]
    [InlineData("a: { b: [|[|]c", '[', "add ']' behind what it holds")]
    [InlineData("a: [|[|]b, c}", '[', "'}' stands where ']' should")]
    [InlineData("a: [|'|]b", '\'', "add the other '\'' behind the text")]
    [InlineData("a: [|\"|]b\nc: d\n", '"', "add the other '\"' behind the text")]
    public void Brackets_and_quotes_that_are_not_closed(string marked, char sign, string what) =>
        SpecAssert.Reports(marked, $"CW1016: '{sign}' is not closed: {what}");

    [Theory]
    [InlineData("types: { A: string }[|}|]\n", "'}' closes nothing: remove it")]
    [InlineData("types: { A: { enum: [a][|]|] } }\n", "']' closes nothing: remove it")]
    [InlineData("types: {}\nsummary: 'it'[|s|]'\n", "The text ends at this quote, and more follows: inside single quotes write an apostrophe twice, or use double quotes")]
    [InlineData("types: {}\nsummary: \"Lists\" [|o|]ffers\n", "The value ends at '\"', and more follows: put the whole value in quotes, or remove the rest")]
    [InlineData("types: {}\nsummary: {id} [|i|]s it\n", "The value ends at '}', and more follows: put the whole value in quotes, or remove the rest")]
    [InlineData("types: {}\nsummary: \"Lists\"[|#|]todo\n", "A comment begins with a space before its '#': add the space")]
    public void What_follows_the_end_of_a_value(string marked, string what) => SpecAssert.Reports(marked, "CW1017: " + what);

    [Theory]
    [InlineData("a[|\\q|]b", "is no escape; write '\\\\' for a backslash, or use single quotes")]
    [InlineData("a[|\\x4|]-", "is no escape; write 2 hexadecimal digits behind '\\x'")]
    [InlineData("a[|\\uD800|]", "is no character; of a surrogate pair write both halves")]
    [InlineData("a[|\\U00110000|]", "is no character; of a surrogate pair write both halves")]
    public void Escapes_that_yaml_does_not_know(string marked, string what)
    {
        var (text, marks) = Testing.MarkedText.Parse(marked);
        SpecAssert.Reports($"types: {{}}\na: \"{marked}\"\n", $"CW1018: '{text[marks[0].Start..marks[0].End]}' {what}");
    }

    [Theory]
    [InlineData("types: { A: { enum: [a,[|,|] b] } }\n", "nothing stands before this comma; remove it, or write '\"\"' for an empty text")]
    [InlineData("types: { A: { enum: [[|,|] b] } }\n", "nothing stands before this comma; remove it, or write '\"\"' for an empty text")]
    [InlineData("types: {\n  A: string[||]\n  B: string\n  }\n", "inside brackets a comma ends each line but the last; add it")]
    [InlineData("{\n  \"endpoint\": \"X\"[||]\n  \"route\": \"GET /x\"\n}\n", "inside brackets a comma ends each line but the last; add it")]
    [InlineData("types: { A: { enum: [\n  'a'[||]\n  'b'\n  ] } }\n", "inside brackets a comma ends each line but the last; add it")]
    [InlineData("{ \"endpoint\": \"X\" [|\"|]route\": \"GET /x\" }\n", "a comma is missing before this; add it")]
    public void Commas(string marked, string what) => SpecAssert.Reports(marked, "CW1019: The commas are wrong: " + what);

    [Theory]
    [InlineData("string[|[|]]", '[', "; the type of a list is written 'list<string>'")]
    [InlineData("list[|{|]string}", '{', "")]
    public void Brackets_in_a_text(string marked, char sign, string hint) =>
        SpecAssert.Reports($"types: {{ A: {marked} }}\n", $"CW1020: Inside brackets a text cannot hold '{sign}': put the whole text in quotes{hint}");

    [Fact]
    public void Mistakes_before_the_one_that_ends_the_reading_are_told_as_well()
    {
        var file = SpecAssert.Reports(
            "endpoint: X\n[|rout|]: GET /\ntypes:\n  A: string\nsummary: a[|:|] b\nauth: maybe\n",
            "CW1101: 'rout' is not a key of an endpoint. Perhaps 'route' is meant.",
            "CW1012: A colon with a space after it ends a key: put the whole text in quotes");

        Assert.Null(file.Endpoint);
        Assert.Equal(["A"], file.Types.Select(type => type.Name.Value));
    }

    [Fact]
    public void What_stands_behind_it_is_not_missing()
    {
        var file = SpecAssert.Reports(
            "api: P\nresponses:\n  404: { is: NotFound, means: It is gone. }\n  401:\n    is: Unauthorized\n   [|m|]eans: It is closed.\n",
            "CW1015: The indentation is wrong: this line is indented by 3 spaces, and what it can stand beside by 0, 2 or 4");

        Assert.Equal(["NotFound"], file.Api!.Responses.Select(response => response.Is!.Value));
    }

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
    [InlineData("types: { A: [|&a|] string, B: *a }", "&a")]
    public void Anchors_and_aliases(string marked, string word) =>
        SpecAssert.Reports(
            marked,
            $"CW1003: Specs have no anchors and aliases, as '{word}' is in YAML: declare a type under 'types' and name it, or put a text in quotes");

    [Theory]
    [InlineData("types: { A: [|!!str|] string }", "!!str")]
    [InlineData("types: [|!types|]\n  A: string\n", "!types")]
    [InlineData("types: { A: [|!e!a|] string }", "!e!a")]
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
    [InlineData('-')]
    [InlineData('?')]
    public void Texts_that_begin_with_a_sign_of_yaml(char sign) =>
        SpecAssert.Reports($"types: {{}}\nsummary: [|{sign}|] of it\n", $"CW1011: A text that begins with '{sign}' must stand in quotes");

    [Theory]
    [InlineData("types: {}\nsummary: The offer[|:|] it is gone\n")]
    [InlineData("types: {}\nsummary: The offer[|:|]\n")]
    [InlineData("types: {}\na:\n  - b: The offer[|:|] it is gone\n")]
    [InlineData("types: { A: { enum: [a[|:|] b] } }\n")]
    public void Texts_with_a_colon(string marked) =>
        SpecAssert.Reports(marked, "CW1012: A colon with a space after it ends a key: put the whole text in quotes");

    [Fact]
    public void Texts_with_a_colon_in_brackets_may_lack_a_comma() =>
        SpecAssert.Reports(
            "types: { A: { type: string closed[|:|] true } }\n",
            "CW1012: A colon with a space after it ends a key: put the whole text in quotes, or a comma before 'closed' if it is a key");

    [Fact]
    public void A_star_is_no_key() =>
        SpecAssert.Reports("types: { A: { fields: { [|*|]: string } } }\n", "CW1011: A text that begins with '*' must stand in quotes");

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
