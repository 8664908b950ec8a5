namespace Clientwright.Tests.Analyzers;

/// <summary>
/// Which cases a <c>switch</c> expression over a closed type misses, pattern by pattern. Where it misses none, nothing at all is to be
/// heard, the compiler's own CS8509 included.
/// </summary>
public sealed class SwitchExpressionTests
{
    private const string Others = "Accepted => 1, BadRequest => 2, NotFound => 3, Unexpected => 4,";

    [Theory]
    [InlineData("Found => 0,")]
    [InlineData("Found found => 0,")]
    [InlineData("(Found) => 0,")]
    [InlineData("Found { } => 0,")]
    [InlineData("Found { } found => 0,")]
    [InlineData("Found { Body: var body } => 0,")]
    [InlineData("Found { Body: { } body } => 0,")]
    [InlineData("Found { Body: not null } => 0,")]
    [InlineData("Found { Body: { Id: var id, Version: _ } } => 0,")]
    [InlineData("Found { Body.Shape: { } shape } => 0,")]
    [InlineData("Found and { Body: var body } => 0,")]
    [InlineData("not not Found => 0,")]
    [InlineData("not (Accepted or BadRequest or NotFound or Unexpected) => 0,")]
    [InlineData("not Accepted and not BadRequest and not (NotFound or Unexpected) => 0,")]
    [InlineData("Found when true => 0,")]
    [InlineData("Found when flag => 0, Found => 1,")]
    [InlineData("Found { Body.Live: true } => 0, Found { Body.Live: false } => 1,")]
    [InlineData("Found { Body.Title: null } => 0, Found { Body.Title: not null } => 1,")]
    [InlineData("Found { Body.Title: null } => 0, Found { Body.Title: { } title } => 1,")]
    [InlineData("Found { Body.Title: null or \"\" } => 0, Found { Body.Title: not (null or \"\") } => 1,")]
    [InlineData("Found { Body.Title: \"a\" } => 0, Found { Body.Title: not \"a\" } => 1,")]
    [InlineData("Found { Body.Version: < 0 } => 0, Found { Body.Version: 0 } => 1, Found { Body.Version: >= 1 } => 2,")]
    [InlineData("Found { Body.Version: > 5 } => 0, Found { Body.Version: not > 5 } => 1,")]
    [InlineData("Found { Body: { Live: true } or { Live: false } } => 0,")]
    [InlineData("Found { Body: { Live: true, Version: 1 } } => 0, Found { Body.Live: false } => 1, Found { Body.Version: not 1 } => 2,")]
    [InlineData("Found { Body.Drafts: [] } => 0, Found { Body.Drafts: [var first, ..] } => 1,")]
    [InlineData("Found { Body.Drafts: [_] or [_, _, ..] } => 0, Found { Body.Drafts.Count: 0 } => 1,")]
    [InlineData("Found { Body.Drafts: [\"a\", ..] } => 0, Found { Body.Drafts: [not \"a\", ..] or [] } => 1,")]
    [InlineData("Found { Body.Shape: Shape.Circle } => 0, Found { Body.Shape: Shape.Square } => 1,")]
    [InlineData("Found { Body.Shape: Shape.Circle(var circle) } => 0, Found { Body.Shape: Shape.Square(_) } => 1,")]
    [InlineData("Found { Body.Shape: Shape.Circle { Value.Radius: > 0 } } => 0, Found { Body.Shape: Shape.Circle { Value.Radius: <= 0 } or Shape.Square } => 1,")]
    [InlineData("Found { Body.Level: Level.Low } => 0, Found { Body.Level: not Level.Low } => 1,")]
    [InlineData("Found { StatusCode: 200 } => 0, Found { StatusCode: not 200 } => 1,")]
    [InlineData("{ IsSuccess: true } => 0, { IsSuccess: false } => 1,")]
    [InlineData("GetOfferResult => 0,")]
    [InlineData("OffersResult => 0,")]
    [InlineData("_ => 0,")]
    [InlineData("var rest => 0,")]
    [InlineData("{ Headers: var headers } => 0,")]
    public Task Covered(string arms) => Covers($"{arms} {Without(arms, Others)}");

    [Theory]
    [InlineData("BadRequest or NotFound => 1, Accepted or Unexpected => 2, Found => 3,")]
    [InlineData("IBadRequest => 1, IUnexpected => 2, Found => 3, Accepted => 4, NotFound => 5,")]
    [InlineData("IBadRequest { Body: null } => 0, IBadRequest { Body: { } } => 1, IUnexpected => 2, Found or Accepted => 3, NotFound => 5,")]
    [InlineData("not IBadRequest => 1, { } => 2,")]
    [InlineData("not IBadRequest => 1, BadRequest => 2,")]
    [InlineData("IUnexpected { Reason: var reason } and { Detail: _ } => 1, not IUnexpected => 2,")]
    public Task Covered_by_what_several_cases_have_in_common(string arms) => Covers(arms);

    [Theory]
    [InlineData("Accepted, BadRequest, NotFound or Unexpected", "Found => 0,")]
    [InlineData("NotFound", "Found => 0, Accepted => 1, BadRequest => 2, Unexpected => 4,")]
    [InlineData("Found or Unexpected", "Accepted => 1, BadRequest or NotFound => 2,")]
    [InlineData("Found", Others)]
    [InlineData("Found", "Found when flag => 0, " + Others)]
    [InlineData("Found", "Found when false => 0, " + Others)]
    [InlineData("Found", "Found when flag => 0, Found when !flag => 1, " + Others)]
    [InlineData("Found, Accepted, BadRequest, NotFound or Unexpected", "_ when flag => 0,")]
    [InlineData("Found, Accepted, BadRequest, NotFound or Unexpected", "null => 0,")]
    [InlineData("BadRequest", "not IBadRequest => 0,")]
    [InlineData("Found", "not Found => 0,")]
    [InlineData("Found, Accepted or NotFound", "IBadRequest or IUnexpected => 0,")]
    [InlineData("Found { Body: { Live: false } }", "Found { Body.Live: true } => 0, " + Others)]
    [InlineData("Found { Body: { Title: null } }", "Found { Body.Title: { } title } => 0, " + Others)]
    [InlineData("Found { Body: { Title: { } } }", "Found { Body.Title: null } => 0, " + Others)]
    [InlineData("Found { Body: { Title: not (\"\" or \"a\" or \"b\") } }", "Found { Body.Title: null or \"\" or \"a\" or \"b\" } => 0, " + Others)]
    [InlineData("Found { Body: { Version: < 1 or >= 2 } }", "Found { Body.Version: 1 } => 0, " + Others)]
    [InlineData("Found { Body: { Version: 5 } }", "Found { Body.Version: < 5 } => 0, Found { Body.Version: > 5 } => 0, " + Others)]
    [InlineData("Found { Body: { Version: >= 5 and < 8 } }", "Found { Body.Version: < 5 or >= 8 } => 0, " + Others)]
    [InlineData("Found { Body: { Level: Level.High } }", "Found { Body.Level: Level.Low or > Level.High or < Level.Low } => 0, " + Others)]
    [InlineData("Found { Body: { Level: (Level)2 } }", "Found { Body.Level: Level.Low or Level.High } => 0, " + Others)]
    [InlineData("Found { Body: { Drafts: { Count: 0 } } }", "Found { Body.Drafts: [_, ..] } => 0, " + Others)]
    [InlineData("Found { Body: { Drafts: { Count: >= 2 } } }", "Found { Body.Drafts: [] or [_] } => 0, " + Others)]
    [InlineData("Found { Body: { Shape: Square } }", "Found { Body.Shape: Shape.Circle } => 0, " + Others)]
    [InlineData("Found { Body: { Shape: Circle { Value: { Radius: < 1 } } } }", "Found { Body.Shape: Shape.Square or Shape.Circle { Value.Radius: > 0 } } => 0, " + Others)]
    [InlineData("Found { StatusCode: < 200 or >= 201 }", "Found { StatusCode: 200 } => 0, " + Others)]
    [InlineData("{ RawBody: { } }", "{ RawBody: null } => 0,")]
    [InlineData("{ IsSuccess: false }", "{ IsSuccess: true } => 0,")]
    [InlineData("BadRequest { Body: null }", "IBadRequest { Body: { } } => 0, not IBadRequest => 1,")]
    [InlineData("Found { Body: { Shape: { Kind: not \"circle\" } } }", "Found { Body.Shape: { Kind: \"circle\" } } => 0, " + Others)]
    public async Task Missed(string missing, string arms)
    {
        var code = await AnalyzedProject.UserOfOffers.AnalyzeAsync(Expression(arms));

        code.Reports(("CW3001", $"'GetOfferResult' can be {missing}, which this switch has no arm for: add one"));
        Assert.Single(code.Silenced);
    }

    [Theory]
    [InlineData("GetOperationOutcome", "Lost", "GetOperationOutcome.Succeeded or GetOperationOutcome.Failed => 0, GetOperationOutcome.Cancelled => 1,")]
    [InlineData("Shape", "Square", "Shape.Circle => 0,")]
    public async Task Outcomes_and_choices_are_closed_as_well(string type, string missing, string arms)
    {
        (await AnalyzedProject.UserOfOffers.AnalyzeAsync(Expression(arms, type)))
            .Reports(("CW3001", $"'{type}' can be {missing}, which this switch has no arm for: add one"));

        (await AnalyzedProject.UserOfOffers.AnalyzeAsync(Expression($"{arms} {type}.{missing} => 2,", type, "switch"))).ReportsNothing();
    }

    /// <remarks>To ask for null is to say that it may come; the compiler says CS8655 then, of any type.</remarks>
    [Theory]
    [InlineData("{ } => 0,")]
    [InlineData("not null => 0,")]
    [InlineData("object => 0,")]
    [InlineData("{ } and Found => 0, " + Others)]
    [InlineData("Found and not null => 0, " + Others)]
    public async Task Null_is_missed_where_it_is_asked_for(string arms) =>
        (await AnalyzedProject.UserOfOffers.AnalyzeAsync(Expression(arms)))
            .Reports(("CW3001", "'GetOfferResult' can be null, which this switch has no arm for: add one"));

    [Fact]
    public async Task Without_arms_all_cases_are_missing() =>
        (await AnalyzedProject.UserOfOffers.AnalyzeAsync(Expression(""))).Reports(
            ("CW3001", "'GetOfferResult' can be Found, Accepted, BadRequest, NotFound or Unexpected, which this switch has no arm for: add one"));

    [Theory]
    [InlineData("int", "1 => 0, 2 => 1,")]
    [InlineData("object", "Found => 0,")]
    [InlineData("OffersResult", "Found => 0,")]
    [InlineData("Found", "{ Body.Live: true } => 0,")]
    public async Task What_is_not_closed_is_left_to_the_compiler(string type, string arms)
    {
        var code = await AnalyzedProject.UserOfOffers.AnalyzeAsync(Expression(arms, type));

        Assert.Equal(["CS8509"], code.Reported.Select(diagnostic => diagnostic.Id));
        Assert.Empty(code.Silenced);
    }

    private static async Task Covers(string arms)
    {
        var code = await AnalyzedProject.UserOfOffers.AnalyzeAsync(Expression(arms, keyword: "switch"));
        code.ReportsNothing();
    }

    // The arms that are not there yet, as far as the compiler does not call them needless.
    private static string Without(string arms, string others) =>
        Irrefutable.Any(start => arms.StartsWith(start, StringComparison.Ordinal)) ? "" : others;

    private static readonly string[] Irrefutable = ["GetOfferResult", "OffersResult", "_", "var", "{"];

    private static string Expression(string arms, string type = "GetOfferResult", string keyword = "[|switch|]") =>
        $$"""
        using Consumer.Offers;
        using static Consumer.Offers.GetOfferResult;

        internal static class User
        {
            public static int Use({{type}} value, bool flag) => value {{keyword}} { {{arms}} };
        }
        """;
}
