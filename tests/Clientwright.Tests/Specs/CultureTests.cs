using System.Globalization;
using Clientwright.Specs;

namespace Clientwright.Tests.Specs;

/// <summary>What is read does not depend on where it is read.</summary>
public sealed class CultureTests
{
    private const string Mistakes = """
        endpoint: X
        route: GET /İı/{offerID}
        path: { offerid: string }
        responses:
          4xx: { IS: INVALID, means: a. }
          -4: { is: B, means: b. }
          "1٠٠": { is: C, means: c. }
        types:
          INT: { enum: [i, I, ı, İ, i], ignoreCase: true }
          Iı: string
        """;

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("az-Latn-AZ")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void A_spec_is_the_same_everywhere(string culture)
    {
        var expected = Under(CultureInfo.InvariantCulture);

        Assert.NotEmpty(expected.File.Diagnostics);
        Assert.Equal(expected, Under(CultureInfo.GetCultureInfo(culture)));
    }

    private static (SpecFile File, string Messages) Under(CultureInfo culture)
    {
        var (before, beforeOfMessages) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        try
        {
            var file = SpecParser.Parse("a.yaml", Mistakes);
            return (file, string.Join('\n', file.Diagnostics.Select(diagnostic => $"{diagnostic.Id} {string.Join(" | ", diagnostic.Arguments)}")));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeOfMessages);
        }
    }
}
