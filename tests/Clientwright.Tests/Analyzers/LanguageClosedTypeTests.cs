using Microsoft.CodeAnalysis.CSharp;

namespace Clientwright.Tests.Analyzers;

/// <summary>Where the language checks a <c>switch</c> itself, it is left to it; where it does not, the analyzer does: never both, never neither.</summary>
public sealed class LanguageClosedTypeTests
{
    private const string Missed = "public static int F(GetOfferResult r) => r [|switch|] { Found or Accepted or BadRequest or NotFound => 0 };";
    private const string Covered = "public static int F(GetOfferResult r) => r switch { Found or Accepted or BadRequest or NotFound => 0, Unexpected => 1 };";

    private static readonly AnalyzedProject Closed = AnalyzedProject.Offers with { Language = LanguageVersion.Preview };

    [Fact]
    public async Task The_compiler_checks_expressions_over_what_it_knows_to_be_closed()
    {
        var missed = await AnalyzeAsync(Closed, Missed);

        var diagnostic = Assert.Single(missed.Reported);
        Assert.Equal("CS8509", diagnostic.Id);
        Assert.Contains("Unexpected", diagnostic.ToString(), StringComparison.Ordinal);
        Assert.Empty(missed.Silenced);
        (await AnalyzeAsync(Closed, Covered)).ReportsNothing();
    }

    [Fact]
    public async Task Null_is_the_compilers_matter_then() =>
        Assert.Equal("CS8655", Assert.Single((await AnalyzeAsync(Closed, Covered.Replace("GetOfferResult r", "GetOfferResult? r", StringComparison.Ordinal))).Reported).Id);

    [Fact]
    public async Task Statements_are_the_analyzers_matter_always() =>
        (await AnalyzeAsync(Closed, "public static void F(GetOfferResult r) { [|switch|] (r) { case Found or Accepted or BadRequest or NotFound: break; } }"))
            .Reports(("CW3004", "'GetOfferResult' can be Unexpected, which this switch passes over: add a 'case', or 'default: break;' if that is meant"));

    [Theory]
    [InlineData(LanguageVersion.CSharp12, LanguageVersion.Preview)]
    [InlineData(LanguageVersion.CSharp14, LanguageVersion.Preview)]
    [InlineData(LanguageVersion.Preview, LanguageVersion.CSharp12)]
    public async Task Without_both_the_language_version_and_the_modifier_the_analyzer_checks(LanguageVersion user, LanguageVersion library)
    {
        var project = (AnalyzedProject.Empty with { AssemblyName = "User", Language = user })
            .WithReference(AnalyzedProject.Offers with { Language = library });

        (await AnalyzeAsync(project, Missed)).Reports(("CW3001", "'GetOfferResult' can be Unexpected, which this switch has no arm for: add one"));
        (await AnalyzeAsync(project, Covered)).ReportsNothing();
    }

    private static Task<AnalyzedCode> AnalyzeAsync(AnalyzedProject project, string member) => project.AnalyzeAsync(
        $"using Consumer.Offers; using static Consumer.Offers.GetOfferResult;\ninternal static class C {{ {member} }}");
}
