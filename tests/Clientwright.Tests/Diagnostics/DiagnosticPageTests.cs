using Clientwright.Diagnostics;
using Clientwright.Specs;

namespace Clientwright.Tests.Diagnostics;

/// <summary>The pages that a build log's links lead to, and that their examples are what they say.</summary>
public sealed class DiagnosticPageTests
{
    public static TheoryData<string> Ids => [.. DiagnosticDescriptors.All.Select(descriptor => descriptor.Id)];

    /// <summary>What a file alone shows; the others need the whole API, and are shown by the tests of the binder.</summary>
    public static TheoryData<string> IdsOfReading =>
        [.. DiagnosticDescriptors.All.Select(descriptor => descriptor.Id).Where(id => id.StartsWith("CW1", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_id_has_its_page(string id) =>
        Assert.Equal($"# {id}: {DiagnosticDescriptors.Get(id).Title}", DiagnosticPage.Find(id)?.Heading);

    [Theory]
    [MemberData(nameof(IdsOfReading))]
    public void Of_the_examples_each_is_wrong_or_right_as_it_says(string id)
    {
        var page = DiagnosticPage.Find(id)!;

        Assert.All(page.Wrong, spec => Assert.Equal([id], IdsOf(spec).Distinct(StringComparer.Ordinal)));
        Assert.All(page.Right, spec => Assert.Empty(IdsOf(spec)));
    }

    private static IEnumerable<string> IdsOf(string spec) => SpecParser.Parse("a.yaml", spec).Diagnostics.Select(diagnostic => diagnostic.Id);
}
