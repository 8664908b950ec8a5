using Clientwright.Diagnostics;
using Clientwright.Reading;
using Microsoft.CodeAnalysis.Text;

namespace Clientwright.Tests.Reading;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("no")]
    [InlineData("1.10")]
    [InlineData("2017-10-31")]
    [InlineData("0x1F")]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("on")]
    public void A_scalar_is_its_text(string text)
    {
        var value = Assert.IsType<YamlScalarNode>(Entry($"a: {text}").Value);

        Assert.Equal(text, value.Text);
        Assert.True(value.IsPlain);
    }

    [Theory]
    [InlineData("a: 'b c'", "b c", YamlScalarStyle.Quoted)]
    [InlineData("a: \"b\\nc\"", "b\nc", YamlScalarStyle.Quoted)]
    [InlineData("a: |\n  b\n  c\n", "b\nc\n", YamlScalarStyle.Block)]
    [InlineData("a: >-\n  b\n  c\n\n", "b c", YamlScalarStyle.Block)]
    [InlineData("a: b\n  c", "b c", YamlScalarStyle.Plain)]
    public void Styles_are_told_apart(string yaml, string text, object style)
    {
        var value = Assert.IsType<YamlScalarNode>(Entry(yaml).Value);

        Assert.Equal(text, value.Text);
        Assert.Equal(style, value.Style);
    }

    [Fact]
    public void A_key_without_a_value_has_nothing()
    {
        Assert.True(Assert.IsType<YamlScalarNode>(Entry("a:").Value).IsNothing);
        Assert.False(Assert.IsType<YamlScalarNode>(Entry("a: ''").Value).IsNothing);
    }

    [Fact]
    public void Entries_keep_their_order_and_their_repetitions()
    {
        var mapping = Assert.IsType<YamlMappingNode>(Read("b: 1\na: 2\nb: 3\n"));

        Assert.Equal(["b", "a", "b"], mapping.Entries.Select(entry => entry.Key.Text));
    }

    [Fact]
    public void Equal_texts_are_equal_nodes() => Assert.Equal(Read("a: [b, {c: d}]"), Read("a: [b, {c: d}]"));

    [Theory]
    [InlineData("a: 1\r\nb: x\r\n")]
    [InlineData("a: 1\rb: x\r")]
    [InlineData("\uFEFFa: 1\nb: x\n")]
    [InlineData("a: \U0001F600\nb: x\n")]
    [InlineData("a: 1 # \U0001F600\n\n\nb: x")]
    [InlineData("a: 1\u0085b: x\n")]
    [InlineData("a: 1\u2028b: x\n")]
    [InlineData("a: 1\u2029b: x\n")]
    [InlineData("{ a: \"\U0001F600\", b: x }")]
    [InlineData("a: |\r\n  1\r\n\r\nb: x\r\n")]
    [InlineData("a: \"1\r\n  2\"\r\nb: x\r\n")]
    [InlineData("%YAML 1.2\n---\na: 1\nb: x\n...\n")]
    public void Spans_are_those_of_the_text_as_the_compiler_counts_it(string yaml)
    {
        var entry = Assert.IsType<YamlMappingNode>(Read(yaml)).Entries[1];

        AssertSpan(yaml, "b", entry.Key.Span);
        AssertSpan(yaml, "x", entry.Value.Span);
    }

    [Theory]
    [InlineData("a: |\n  hello\n  there\n\n\nb: 1\n", "|\n  hello\n  there")]
    [InlineData("a: one\n  two\n\nb: 1\n", "one\n  two")]
    [InlineData("a: 'it''s'\n", "'it''s'")]
    [InlineData("a: [b, c]\n", "[")]
    [InlineData("a: { b: c }\n", "{")]
    [InlineData("a:\n  b: c\n", "b")]
    [InlineData("a:\n  - b\n", "-")]
    public void A_node_is_shown_at_the_narrowest_place(string yaml, string shown)
    {
        AssertSpan(yaml, shown, Entry(yaml).Value.Span);
    }

    [Theory]
    [InlineData("a: GET /offers", "/offers")]
    [InlineData("a: 'GET /offers'", "/offers")]
    [InlineData("a: \"GET /offers\"", "/offers")]
    [InlineData("a: \"GET \\x2foffers\"", "\"GET \\x2foffers\"")]
    [InlineData("a: GET\n  /offers", "GET\n  /offers")]
    [InlineData("a: |\n  GET /offers", "|\n  GET /offers")]
    public void A_part_of_a_scalar_is_found_where_the_text_stands_as_it_is(string yaml, string shown)
    {
        var value = Assert.IsType<YamlScalarNode>(Entry(yaml).Value);

        AssertSpan(yaml, shown, value.SpanOf(4, 7));
    }

    [Fact]
    public void Reading_can_be_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Assert.Throws<OperationCanceledException>(() => YamlReader.Read("a: b", new DiagnosticBag("a.yaml"), cancellation.Token));
    }

    private static YamlEntry Entry(string yaml) => Assert.IsType<YamlMappingNode>(Read(yaml)).Entries[0];

    private static YamlNode? Read(string yaml)
    {
        var diagnostics = new DiagnosticBag("a.yaml");
        var root = YamlReader.Read(yaml, diagnostics, CancellationToken.None);
        Assert.Empty(diagnostics.ToDiagnostics());
        return root;
    }

    private static void AssertSpan(string yaml, string shown, SourceSpan span)
    {
        Assert.Equal(shown, yaml[span.Start..span.End]);
        var lines = SourceText.From(yaml).Lines.GetLinePositionSpan(TextSpan.FromBounds(span.Start, span.End));
        Assert.Equal(lines, new LinePositionSpan(new(span.StartLine, span.StartColumn), new(span.EndLine, span.EndColumn)));
    }
}
