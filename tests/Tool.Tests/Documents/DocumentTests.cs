using System.Text;
using Clientwright.Tool.Documents;

namespace Clientwright.Tool.Tests.Documents;

public sealed class DocumentTests
{
    [Theory]
    [InlineData("{\n  \"a\": [1, {\"b\": \"ü\", \"c\": true}]\n}")]
    [InlineData("\n  a: [1, { b: ü, c: true}]")]
    public void Values_know_their_places(string text)
    {
        var root = (ObjectNode)Parse(text);
        var inner = (ObjectNode)((ListNode)root.Find("a")!).Items[1];

        Assert.Equal("#/a/1/c", inner.Find("c")!.Pointer);
        Assert.Equal(2, inner.Find("c")!.Place.Line);
        Assert.Equal(text.Split('\n')[1].IndexOf("true", StringComparison.Ordinal) + 1, inner.Find("c")!.Place.Column);
        Assert.Equal("ü", inner.Text("b"));
        Assert.Equal(["c"], inner.Untaken.Select(member => member.Name));
    }

    [Theory]
    [InlineData("{ \"a\": 1,\n  \"b\" 2 }", "f(2,7)", "this is no JSON")]
    [InlineData("{ \"a\": 1 } x", "f(1,12)", "this is no JSON")]
    [InlineData("{ \"a\": \"\\ud800\" }", "f(1,8)", "the text is no Unicode")]
    [InlineData("a: [1, 2\nb: 3", "f(1,6)", "this is no YAML")]
    [InlineData("a: 1\n---\nb: 2", "f(2,1)", "a second document begins here")]
    [InlineData("a: *b", "f(1,4)", "there is no '&b' before this alias, or around it")]
    [InlineData("a: &b { c: *b }", "f(1,12)", "there is no '&b' before this alias, or around it")]
    [InlineData("", "f(1,1)", "the file is empty")]
    [InlineData("# nothing\n", "f(1,1)", "the file is empty")]
    public void A_mistake_has_its_place(string text, string place, string message)
    {
        var exception = Assert.Throws<DocumentException>(() => Parse(text));

        Assert.Equal(place, exception.Place.ToString());
        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Scalars_are_those_of_the_core_schema()
    {
        var root = (ObjectNode)Parse("a: no\nb: true\nc: 1.10\nd: 2020-01-01\ne: ~\nf: 'true'\ng: 0x1F\nh:\n");

        Assert.Equal(
            [ScalarKind.Text, ScalarKind.Boolean, ScalarKind.Number, ScalarKind.Text, ScalarKind.Null, ScalarKind.Text, ScalarKind.Text, ScalarKind.Null],
            root.Members.Select(member => ((ScalarNode)member.Value).Kind));
    }

    [Fact]
    public void An_alias_is_the_value_once_more()
    {
        var root = (ObjectNode)Parse("a: &x { b: [1] }\nc: *x\nd: { e: *x }");

        Assert.Equal("#/c/b/0", ((ListNode)((ObjectNode)root.Find("c")!).Find("b")!).Items[0].Pointer);
    }

    [Fact]
    public void A_block_may_begin_with_blanks() =>
        Assert.Equal("\ntext", ((ObjectNode)Parse("a: |-\n      \n  text")).Text("a"));

    private static DocumentNode Parse(string text) => DocumentFile.Parse(Encoding.UTF8.GetBytes(text), "f");
}
