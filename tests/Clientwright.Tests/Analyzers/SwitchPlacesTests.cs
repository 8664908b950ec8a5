using Microsoft.CodeAnalysis;

namespace Clientwright.Tests.Analyzers;

/// <summary>Where a closed type can stand: nullable, generic, in tuples, inside other values; in statements; in other language versions.</summary>
public sealed class SwitchPlacesTests
{
    private const string All = "Found => 0, Accepted => 1, BadRequest => 2, NotFound => 3, Unexpected => 4,";
    private const string Usings = "using System.Threading.Tasks; using Consumer.Offers; using static Consumer.Offers.GetOfferResult;\n";

    // What each type of a user's own is that tests switch on.
    private const string Types = "\ninternal sealed record Kept(GetOfferResult Result, GetOfferResult? Last, int Count);";

    private static readonly AnalyzedProject Project = AnalyzedProject.UserOfOffers;

    [Theory]
    [InlineData("static int F(GetOfferResult? r) => r switch { null => 9, " + All + " };")]
    [InlineData("static int F(GetOfferResult? r) => r switch { null or Found => 9, not Found => 8 };")]
    [InlineData("static int F(GetOfferResult? r) { if (r is null) return 9; return r switch { " + All + " }; }")]
    [InlineData("static int F(GetOfferResult? r) => r! switch { " + All + " };")]
    [InlineData("static async Task<int> F(Task<GetOfferResult> r) => await r switch { " + All + " };")]
    [InlineData("static async Task<int> F(Task<GetOfferResult> t) { var r = await t; return r switch { " + All + " }; }")]
    [InlineData("static int F<T>(T r) where T : GetOfferResult => r switch { " + All + " };")]
    [InlineData("static int F<T>(GetOfferResult r, T t) => r switch { " + All + " };")]
    [InlineData("static T F<T>(GetOfferResult r, T t) where T : notnull => r switch { Found { Body: var b } => t, not Found => t };")]
    [InlineData("static int F((GetOfferResult, bool) t) => t switch { (Found, true) => 0, (Found, false) => 1, (not Found, _) => 2 };")]
    [InlineData("static int F(GetOfferResult a, GetOfferResult b) => (a, b) switch { (Found, Found) => 0, (not Found, _) => 1, (_, not Found) => 2 };")]
    [InlineData("static int F(GetOfferResult a, bool b) => (a, b) switch { (Found, true) => 0, (Found, _) => 1, (not Found, var x) => 2 };")]
    [InlineData("static int F(GetOfferResult? a, bool b) => (a, b) switch { (null, _) => 7, (Found, _) => 1, (not Found, var x) => 2 };")]
    [InlineData("static int F(Kept k) => k switch { { Result: Found, Last: null } => 0, { Result: not Found } => 1, { Last: Found or not Found } => 2 };")]
    [InlineData("static int F(Kept k) => k switch { (Found, _, _) => 0, (not Found, _, > 3) => 1, { Result: not Found, Count: <= 3 } or (_, _, <= 3) => 2 };")]
    [InlineData("static int F(GetOfferResult[] k) => k switch { [] => 0, [Found, ..] => 1, [not Found, ..] => 2 };")]
    [InlineData("static int F(object? o) => o switch { GetOfferResult and (Found or not Found) => 0, not GetOfferResult => 1 };")]
    [InlineData("static int F(GetOfferResult a, bool f) => a switch { _ when f => 9, " + All + " };")]
    [InlineData("static int F(GetOfferResult a, Level l) => (a, l) switch { (_, Level.Low) => 0, (Found, not Level.Low) => 1, (not Found, _) => 2 };")]
    public async Task Covered(string member) => (await AnalyzeAsync(member)).ReportsNothing();

    [Theory]
    [InlineData("GetOfferResult", "null", "static int F(GetOfferResult? r) => r [|switch|] { " + All + " };")]
    [InlineData("GetOfferResult", "null", "static int F(GetOfferResult? r) => r [|switch|] { Found => 9, not Found and not null => 8 };")]
    [InlineData("GetOfferResult", "NotFound or null", "static int F(GetOfferResult? r) => r [|switch|] { Found or Accepted or BadRequest or Unexpected => 9 };")]
    [InlineData("T", "NotFound", "static int F<T>(T r) where T : GetOfferResult => r [|switch|] { Found or Accepted or BadRequest or Unexpected => 9 };")]
    [InlineData("(GetOfferResult, bool)", "(Found, false)", "static int F((GetOfferResult, bool) t) => t [|switch|] { (Found, true) => 0, (not Found, _) => 2 };")]
    [InlineData("(GetOfferResult a, Shape b)", "(Found, Square)", "static int F(GetOfferResult a, Shape b) => (a, b) [|switch|] { (Found, Shape.Circle) => 0, (not Found, _) => 1 };")]
    [InlineData("(GetOfferResult a, bool b)", "(null, _)", "static int F(GetOfferResult? a, bool b) => (a, b) [|switch|] { (Found, _) => 1, (Accepted or BadRequest or NotFound or Unexpected, var x) => 2 };")]
    [InlineData("Kept", "{ Result: Unexpected }", "static int F(Kept k) => k [|switch|] { { Result: Found or Accepted or BadRequest or NotFound } => 0 };")]
    [InlineData("Kept", "{ Last: null }", "static int F(Kept k) => k [|switch|] { { Last: Found or Accepted or BadRequest or NotFound or Unexpected } => 0 };")]
    public async Task Missed(string type, string missing, string member) =>
        (await AnalyzeAsync(member)).Reports(("CW3001", $"'{type}' can be {missing}, which this switch has no arm for: add one"));

    [Theory]
    [InlineData("static int F(GetOfferResult a, int b) => (a, b) [|switch|] { (_, 1) => 0 };")]
    public async Task What_is_missing_of_other_types_the_compiler_says(string member)
    {
        var code = await AnalyzeAsync(member);

        Assert.Equal(["CS8509"], code.Reported.Select(diagnostic => diagnostic.Id));
        Assert.Empty(code.Silenced);
    }

    [Theory]
    [InlineData("static void F(GetOfferResult r) { switch (r) { case Found: case Accepted: case BadRequest: case NotFound: case Unexpected: break; } }")]
    [InlineData("static void F(GetOfferResult r) { switch (r) { case Found: break; case not Found: break; } }")]
    [InlineData("static void F(GetOfferResult r) { switch (r) { case Found: break; default: break; } }")]
    [InlineData("static void F(GetOfferResult r) { switch (r) { case Found { Body: var b }: break; case { StatusCode: > 0 }: break; case { StatusCode: <= 0 }: break; } }")]
    [InlineData("static void F(GetOfferResult? r) { switch (r) { case Found: break; case Accepted or IBadRequest or NotFound or IUnexpected: break; } }")]
    [InlineData("static void F(GetOfferResult? r, bool f) { switch (r) { case null: break; case Found when f: break; case var x: break; } }")]
    [InlineData("static void F(GetOfferResult r, int i) { switch (r, i) { case (_, 1): break; } }")]
    [InlineData("static void F(int i) { switch (i) { case 1: break; } }")]
    public async Task Statement_that_misses_nothing(string member) => (await AnalyzeAsync(member)).ReportsNothing();

    [Theory]
    [InlineData("NotFound or Unexpected", "[|switch|] (r) { case Found or Accepted: break; case BadRequest: break; }")]
    [InlineData("Found", "[|switch|] (r) { case Found when f: break; case not Found: break; }")]
    [InlineData("Found, Accepted, BadRequest, NotFound or Unexpected", "[|switch|] (r) { case null: break; }")]
    [InlineData("Found { Body: { Live: false } }", "[|switch|] (r) { case Found { Body.Live: true }: break; case not Found: break; }")]
    public async Task Statement_that_misses_something(string missing, string statement) =>
        (await AnalyzeAsync($"static void F(GetOfferResult? r, bool f) {{ {statement} }}")).Reports(
            ("CW3004", $"'GetOfferResult' can be {missing}, which this switch passes over: add a 'case', or 'default: break;' if that is meant"));

    [Fact]
    public async Task Nothing_is_said_of_null_where_nullable_is_off() =>
        (await (Project with { Nullable = NullableContextOptions.Disable })
            .AnalyzeAsync(Usings + "static class C { static int F(GetOfferResult r) => r switch { " + All + " }; }")).ReportsNothing();

    [Fact]
    public async Task Code_that_does_not_compile_has_other_worries()
    {
        var code = await AnalyzeAsync("static int F(GetOfferResult r) => r switch { Fond => 0, NotFound => 1 };");

        Assert.Contains("CS0103", code.Reported.Select(diagnostic => diagnostic.Id));
        Assert.DoesNotContain("AD0001", code.Reported.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public async Task In_the_project_of_the_specs_it_is_the_same()
    {
        const string Member = "static int F(GetOfferResult r) => r [|switch|] { Found or Accepted or BadRequest or NotFound => 0 };";

        (await AnalyzedProject.Offers.AnalyzeAsync(Code(Member)))
            .Reports(("CW3001", "'GetOfferResult' can be Unexpected, which this switch has no arm for: add one"));
        (await AnalyzedProject.Offers.AnalyzeAsync(Code($"static int F(GetOfferResult r) => r switch {{ {All} }};"))).ReportsNothing();
    }

    private static Task<AnalyzedCode> AnalyzeAsync(string member) => Project.AnalyzeAsync(Code(member));

    private static string Code(string member) => $"{Usings}internal static class C {{ {member} }}{Types}";
}
