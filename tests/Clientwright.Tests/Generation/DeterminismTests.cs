using System.Globalization;

namespace Clientwright.Tests.Generation;

/// <summary>Same input, same bytes: under every culture, from any line ends, in any order of the files.</summary>
public class DeterminismTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    public void CultureDoesNotShow(string culture)
    {
        var expected = Files(PortalSpecs.Texts());
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Files(PortalSpecs.Texts()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void LineEndsDoNotShow()
    {
        var crlf = PortalSpecs.Texts().Select(spec => (spec.Path, spec.Text.Replace("\n", "\r\n", StringComparison.Ordinal)));

        Assert.Equal(Files(PortalSpecs.Texts()), Files(crlf));
    }

    [Fact]
    public void OrderOfFilesDoesNotShow() => Assert.Equal(Files(PortalSpecs.Texts()), Files(PortalSpecs.Texts().Reverse()));

    [Fact]
    public void GeneratedFilesHaveUnixLineEnds() =>
        Assert.All(Files(PortalSpecs.Texts()), file => Assert.DoesNotContain('\r', file.Value));

    private static SortedDictionary<string, string> Files(IEnumerable<(string, string)> specs)
    {
        var run = SpecProject.Create([.. specs]).Run();
        Assert.Empty(run.Diagnostics);
        return new(run.Files.ToDictionary(), StringComparer.Ordinal);
    }
}
