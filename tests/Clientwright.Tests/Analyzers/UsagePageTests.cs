using Clientwright.Diagnostics;

namespace Clientwright.Tests.Analyzers;

/// <summary>The pages on C# that uses what is generated show what they say.</summary>
public sealed class UsagePageTests
{
    public static TheoryData<string> Ids =>
        [.. DiagnosticDescriptors.All.Select(descriptor => descriptor.Id).Where(id => id.StartsWith("CW3", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Wrong_examples_have_the_mistake_and_right_ones_none(string id)
    {
        var page = UsagePage.Of(id);
        Assert.NotEmpty(page.Wrong);
        Assert.NotEmpty(page.Right);

        foreach (var code in page.Wrong)
        {
            // What the compiler has to say of it besides stays the compiler's.
            var reported = (await page.Project.AnalyzeAsync(page.FileOf(code))).Reported.Select(diagnostic => diagnostic.Id);
            Assert.Equal([id], reported.Where(other => other.StartsWith("CW", StringComparison.Ordinal)));
        }

        foreach (var code in page.Right)
        {
            (await page.Project.AnalyzeAsync(page.FileOf(code))).ReportsNothing();
        }
    }
}
