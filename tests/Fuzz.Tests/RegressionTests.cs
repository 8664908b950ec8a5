using Clientwright.Fuzz.Checking;
using Clientwright.Fuzz.Making;

namespace Clientwright.Fuzz.Tests;

/// <summary>Specs that broke a promise once: each folder of <c>Regressions</c> is a project.</summary>
public sealed class RegressionTests
{
    private static readonly CaseChecker Checker = new();

    public static TheoryData<string> Folders =>
        [.. Directory.GetDirectories(Root).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    private static string Root => Path.Combine(AppContext.BaseDirectory, "Regressions");

    [Theory]
    [MemberData(nameof(Folders))]
    public void Keep_all_promises(string folder)
    {
        var files = FuzzFile.ReadAll(Path.Combine(Root, folder));
        Assert.NotEmpty(files);

        Assert.Empty(Checker.Check(files).Findings);
    }
}
