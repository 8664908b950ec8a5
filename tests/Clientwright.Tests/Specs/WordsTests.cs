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
        for (var most = 0; most < 8; most++)
        {
            Assert.Equal(Math.Min(distance, most + 1), Math.Min(new EditDistance(first).To(second, most), most + 1));
            Assert.Equal(Math.Min(distance, most + 1), Math.Min(new EditDistance(second).To(first, most), most + 1));
        }
    }

    [Fact]
    public void A_word_is_compared_with_one_after_the_other()
    {
        var distance = new EditDistance("headers");

        Assert.Equal([1, 2, 0, 3], new[] { "headres", "Haedres", "HEADERS", "heds" }.Select(other => distance.To(other, 3)));
    }

    [Theory]
    [InlineData("headres", "headers")]
    [InlineData("HEADERS", "headers")]
    [InlineData("pth", "path")]
    [InlineData("x", null)]
    [InlineData("", null)]
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
