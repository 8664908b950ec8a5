using System.Runtime.CompilerServices;
using Clientwright.Specs.Grammar;

namespace Clientwright.Tests.Specs;

/// <summary>The reference page and the grammar tell the same.</summary>
public sealed class ReferencePageTests
{
    private const string Fence = "```";

    private static readonly string Page = File.ReadAllText(PathOf()).Replace("\r\n", "\n", StringComparison.Ordinal);

    [Fact]
    public void Every_key_is_on_the_page() =>
        Assert.All(
            SpecGrammar.All.SelectMany(rule => rule.Keys).Select(key => key.Name).Distinct(StringComparer.Ordinal),
            key => Assert.Contains($"`{key}`", Page, StringComparison.Ordinal));

    [Fact]
    public void The_examples_are_sound()
    {
        var examples = Page.Split(Fence + "yaml\n").Skip(1).Select(part => part[..part.IndexOf(Fence, StringComparison.Ordinal)]).ToArray();

        Assert.NotEmpty(examples);
        Assert.All(examples, example => SpecAssert.Sound(example));
    }

    private static string PathOf([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "docs", "spec-reference.md"));
}
