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
    public void Of_the_examples_one_is_wrong_and_one_is_right(string id)
    {
        var specs = DiagnosticPage.Find(id)!.Specs;
        if (specs.Count == 0)
        {
            return;
        }

        Assert.Equal([id], SpecParser.Parse("a.yaml", specs[0]).Diagnostics.Select(diagnostic => diagnostic.Id).Distinct(StringComparer.Ordinal));
        Assert.Empty(SpecParser.Parse("a.yaml", specs[1]).Diagnostics);
    }
}
