using Clientwright.Binding;
using Microsoft.CodeAnalysis.CSharp;

namespace Clientwright.Tests.Binding;

public class CSharpNamesTests
{
    [Theory]
    [InlineData("notification-emails", "NotificationEmails")]
    [InlineData("offerId", "OfferId")]
    [InlineData("privacyURL", "PrivacyURL")]
    [InlineData("URL", "URL")]
    [InlineData("snake_case_name", "SnakeCaseName")]
    [InlineData("_links", "Links")]
    [InlineData("$ref", "Ref")]
    [InlineData("@odata.type", "OdataType")]
    [InlineData("X-Request-ID", "XRequestID")]
    [InlineData("IN_PROGRESS", "InProgress")]
    [InlineData("not started", "NotStarted")]
    [InlineData("class", "Class")]
    [InlineData("größe", "Größe")]
    [InlineData("naïve", "Naïve")]
    [InlineData("名前", "名前")]
    public void Words_begin_with_a_capital_and_stay_as_they_are(string wireName, string expected) => AssertDerives(wireName, expected);

    [Theory]
    [InlineData("1core", "_1core")]
    [InlineData("16", "_16")]
    [InlineData("2017-10-31", "_2017_10_31")]
    [InlineData("v1.10", "V1_10")]
    [InlineData("v11.0", "V11_0")]
    [InlineData("level 2", "Level2")]
    public void Digits_stay_apart(string wireName, string expected) => AssertDerives(wireName, expected);

    [Theory]
    [InlineData("", "Empty")]
    [InlineData("+1", "Plus1")]
    [InlineData("-1", "Minus1")]
    [InlineData("<=", "LessEqual")]
    [InlineData("*", "Star")]
    [InlineData("✓", "U2713")]
    [InlineData("\u200D", "U200D")]
    public void A_name_of_signs_is_spelled_out(string wireName, string expected) => AssertDerives(wireName, expected);

    [Theory]
    [InlineData("microsoft-azure-marketplace.title", "Title")]
    [InlineData("microsoft-azure-marketplace.", "MicrosoftAzureMarketplace")]
    [InlineData("microsoft-azure-marketplace.beta.title", "Title")]
    [InlineData("other.title", "OtherTitle")]
    public void The_longest_prefix_is_dropped_if_anything_remains(string wireName, string expected) =>
        Assert.Equal(expected, CSharpNames.Derive(wireName, ["microsoft-azure-marketplace.", "microsoft-azure-marketplace.beta."]));

    [Theory]
    [InlineData("a\nb; } class Evil {")]
    [InlineData("\"; //")]
    [InlineData("a\u0301\u0301")]
    [InlineData("\u0301a")]
    [InlineData("a\u202Eb\uFEFF")]
    [InlineData("\uD83D\uDE00")]
    [InlineData("\uD83D")]
    [InlineData("x\uD83D\uDE00y")]
    public void Whatever_stands_on_the_wire_the_name_is_an_identifier(string wireName) =>
        Assert.True(SyntaxFacts.IsValidIdentifier(CSharpNames.Derive(wireName, [])));

    [Theory]
    [InlineData("CancelOperation", true)]
    [InlineData("_1core", true)]
    [InlineData("V1_0", true)]
    [InlineData("cancelOperation", false)]
    [InlineData("class", false)]
    [InlineData("record", false)]
    [InlineData("1core", false)]
    [InlineData("_", false)]
    [InlineData("__arglist", false)]
    [InlineData("Cancel-Operation", false)]
    [InlineData("Can\u200Dcel", false)]
    [InlineData("", false)]
    public void An_author_s_name_begins_with_a_capital_and_is_an_identifier(string name, bool expected) =>
        Assert.Equal(expected, CSharpNames.IsIdentifier(name));

    [Theory]
    [InlineData("Contoso.Shop", "Contoso.Shop")]
    [InlineData("contoso", "contoso")]
    [InlineData("Contoso.My-App", "Contoso.My_App")]
    [InlineData("2048.Game", "_2048.Game")]
    [InlineData("Contoso.event", "Contoso._event")]
    [InlineData("", "")]
    public void A_root_namespace_is_made_a_valid_one(string rootNamespace, string expected) =>
        Assert.Equal(expected, CSharpNames.RootNamespace(rootNamespace));

    private static void AssertDerives(string wireName, string expected)
    {
        var name = CSharpNames.Derive(wireName, []);
        Assert.Equal(expected, name);
        Assert.True(SyntaxFacts.IsValidIdentifier(name));
    }
}
