using Clientwright.Specs;
using Clientwright.Tests.Specs;

namespace Clientwright.Tests.Reading;

/// <summary>Files that are made to cost, or to overflow a stack.</summary>
public sealed class YamlLimitTests
{
    private const int Mebibyte = 1024 * 1024;

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("[\n")]
    [InlineData("a: [")]
    public void Nesting_without_end_is_reported_once(string opening)
    {
        var file = SpecParser.Parse("a.yaml", Repeat(opening, 100_000));

        Assert.Equal("CW1007", Assert.Single(file.Diagnostics).Id);
    }

    [Fact]
    public void The_level_that_is_too_deep_is_shown()
    {
        var levels = Repeat("[", 63);
        SpecAssert.Reports(
            $"a: {levels}[|[|]{Repeat("]", 64)}",
            "CW1007: Specs nest at most 64 levels deep: declare the inner types under 'types' and name them");
    }

    [Fact]
    public void A_file_can_be_as_large_as_the_limit_and_no_larger()
    {
        const string Spec = "types: { A: string }\n#";

        SpecAssert.Sound(Spec + new string('x', Mebibyte - Spec.Length));
        SpecAssert.Reports(
            "[||]" + Spec + new string('x', Mebibyte - Spec.Length + 1),
            "CW1008: A spec file has at most 1048576 characters, and this one has 1048577: divide it");
    }

    [Theory]
    [InlineData("a:\n")]
    [InlineData("- \n")]
    [InlineData("a: b\n")]
    public void Keys_and_values_without_end_are_reported_once(string line)
    {
        var file = SpecParser.Parse("a.yaml", Repeat(line, 200_000));

        Assert.Equal(["50000"], Assert.Single(file.Diagnostics, diagnostic => diagnostic.Id == "CW1021").Arguments);
    }

    [Fact]
    public void A_limit_is_told_behind_whatever_number_of_mistakes() =>
        Assert.Contains(SpecParser.Parse("a.yaml", Repeat("a: &a b\n", 60_000)).Diagnostics, diagnostic => diagnostic.Id == "CW1021");

    [Fact]
    public void A_type_that_is_nested_without_end_is_reported_once()
    {
        var file = SpecParser.Parse("a.yaml", $"types: {{ A: {Repeat("list<", 100_000)} }}");

        Assert.Equal("CW1201", Assert.Single(file.Diagnostics).Id);
    }

    [Fact]
    public void A_file_full_of_mistakes_is_read_to_its_end_but_not_all_are_told()
    {
        var routes = string.Concat(Enumerable.Range(0, 5_000).Select(number => $"{{p{number}}}"));
        var declared = string.Concat(Enumerable.Range(0, 5_000).Select(number => $"  q{number}: string\n"));
        var file = SpecParser.Parse("a.yaml", $"endpoint: X\nroute: GET /{routes}\npath:\n{declared}");

        Assert.Equal(1000, file.Diagnostics.Count);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
