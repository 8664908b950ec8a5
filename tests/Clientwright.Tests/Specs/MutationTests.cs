using Clientwright.Specs;

namespace Clientwright.Tests.Specs;

/// <summary>Specs into which a blind hand has typed. Whatever comes of it, it is a value, and its positions are those of the text.</summary>
public sealed class MutationTests
{
    private const int Count = 4_000;
    private const string Alphabet = "abc:{}[],-?!&*|>'\"%@`#\t\n\r \u0085\u2028\uFEFF\\<>/0X.~=\0\uD83D\uDE00";

    private static readonly string[] Specs =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "specs"), "*.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_text_makes_the_parser_throw(int seed)
    {
        // Not for secrets: the seed is fixed, so that a text that fails is found again.
#pragma warning disable CA5394
        var random = new Random(seed);
        for (var i = 0; i < Count; i++)
        {
            var text = Mutate(Specs[random.Next(Specs.Length)], random);
            var file = SpecParser.Parse("a.yaml", text);

            Assert.All(file.Diagnostics, diagnostic => SpecAssert.AssertLines(text, diagnostic));
            Assert.True(file.Diagnostics.Count > 0 || file.Api is not null || file.Endpoint is not null || file.Types.Count > 0, text);
        }
    }

    private static string Mutate(string spec, Random random)
    {
        var text = spec;
        for (var changes = random.Next(1, 8); changes > 0; changes--)
        {
            var position = random.Next(text.Length + 1);
            var other = random.Next(text.Length + 1);
            var stretch = text.Substring(other, Math.Min(random.Next(40), text.Length - other));
            text = random.Next(4) switch
            {
                0 => text.Insert(position, Alphabet[random.Next(Alphabet.Length)].ToString()),
                1 => text.Insert(position, stretch),
                2 => text.Remove(position, Math.Min(1, text.Length - position)),
                _ => text.Remove(other, stretch.Length),
            };
        }

        return text;
    }
#pragma warning restore CA5394
}
