using Clientwright.Diagnostics;
using Clientwright.Tests.Published;

namespace Clientwright.Tests.Diagnostics;

/// <summary>The list of rules that an analyzer's package keeps: all of them, in order, as the descriptors say.</summary>
public sealed class ReleaseNotesTests
{
    [Fact]
    public void Every_rule_is_listed_in_order() => Assert.Equal(
        DiagnosticDescriptors.All
            .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)
            .Select(descriptor => $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | [{descriptor.Title}]({descriptor.HelpLinkUri})"),
        Rules("Shipped").Concat(Rules("Unshipped")).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Shipped")]
    [InlineData("Unshipped")]
    public void Each_file_is_in_the_order_of_the_ids(string release) => Assert.Equal(Rules(release).Order(StringComparer.Ordinal), Rules(release));

    private static IEnumerable<string> Rules(string release) => PublishedFile.Read($"generator/AnalyzerReleases.{release}.md")
        .Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.StartsWith("CW", StringComparison.Ordinal));
}
