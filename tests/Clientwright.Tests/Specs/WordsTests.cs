using Clientwright.Specs.Readers;

namespace Clientwright.Tests.Specs;

public sealed class WordsTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("body", "body", 0)]
    [InlineData("", "body", 4)]
    [InlineData("bdoy", "body", 1)]
    [InlineData("bod", "body", 1)]
    [InlineData("bodyy", "body", 1)]
    [InlineData("bady", "body", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void Distances(string first, string second, int distance)
    {
        Assert.Equal(distance, EditDistance.Between(first, second));
        Assert.Equal(distance, EditDistance.Between(second, first));
    }

    [Theory]
    [InlineData("headres", "headers")]
    [InlineData("HEADERS", "headers")]
    [InlineData("pth", "path")]
    [InlineData("x", null)]
    [InlineData("timeout", null)]
    public void The_nearest_word(string word, string? nearest) => Assert.Equal(nearest, Words.Nearest(word, ["path", "query", "headers", "body"]));

    [Fact]
    public void Of_words_that_are_equally_near_the_first_is_taken() =>
        Assert.Equal("succeeded1", Words.Nearest("succeeded", ["succeeded1", "succeeded2"]));

    [Fact]
    public void Very_long_words_are_near_to_nothing() => Assert.Null(Words.Nearest(new string('a', 65), [new string('a', 64)]));

    [Theory]
    [InlineData("a", "'a'")]
    [InlineData("a b", "'a' or 'b'")]
    [InlineData("a b c", "'a', 'b' or 'c'")]
    public void Lists(string words, string text) => Assert.Equal(text, Words.List(words.Split(' '), "or"));
}
