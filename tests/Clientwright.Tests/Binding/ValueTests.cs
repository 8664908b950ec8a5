using Clientwright.Emitting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Clientwright.Tests.Binding;

public class ValueTests
{
    [Theory]
    [InlineData("string", "2017-10-31", "\"2017-10-31\"")]
    [InlineData("string", "'no \"quotes\"'", "\"no \\\"quotes\\\"\"")]
    [InlineData("string", "''", "\"\"")]
    [InlineData("boolean", "true", "true")]
    [InlineData("int32", "-2147483648", "-2147483648")]
    [InlineData("int64", "9007199254740993", "9007199254740993L")]
    [InlineData("int64", "-9223372036854775808", "-9223372036854775808L")]
    [InlineData("float", "1.5", "1.5F")]
    [InlineData("double", "1e-300", "1e-300D")]
    [InlineData("decimal", "1.10", "1.10M")]
    [InlineData("date", "2017-10-31", "new global::System.DateOnly(2017, 10, 31)")]
    [InlineData("time", "13:45:00.5", "new global::System.TimeOnly(495005000000L)")]
    [InlineData("date-time", "2017-10-31T13:45:00Z", "new global::System.DateTimeOffset(2017, 10, 31, 13, 45, 0, global::System.TimeSpan.Zero)")]
    [InlineData(
        "date-time",
        "2017-10-31t13:45:00.25-05:30",
        "new global::System.DateTimeOffset(2017, 10, 31, 13, 45, 0, new global::System.TimeSpan(-5, -30, 0)).AddTicks(2500000L)")]
    [InlineData("duration", "PT1H30M", "new global::System.TimeSpan(54000000000L)")]
    [InlineData("duration", "-P1W2DT3.5S", "new global::System.TimeSpan(-7776035000000L)")]
    [InlineData("uuid", "56615b67-2185-49fe-80d2-c4ddf77bb2e8", "new global::System.Guid(\"56615b67-2185-49fe-80d2-c4ddf77bb2e8\")")]
    [InlineData("uri", "/items", "new global::System.Uri(\"/items\", global::System.UriKind.RelativeOrAbsolute)")]
    [InlineData("etag", "'*'", "global::Consumer.Shop.ETag.Any")]
    [InlineData("etag", "'\"abc\"'", "new global::Consumer.Shop.ETag(\"\\\"abc\\\"\")")]
    [InlineData("bytes", "aGk=", "global::System.Convert.FromBase64String(\"aGk=\")")]
    [InlineData("Open", "in-progress", "global::Consumer.Shop.Open.InProgress")]
    [InlineData("Closed", "done", "global::Consumer.Shop.Closed.Done")]
    [InlineData("Amount", "1", "1")]
    public void A_value_becomes_an_expression_of_its_type(string type, string value, string expected)
    {
        var bound = WithDefault(type, value);

        bound.AssertNoDiagnostics();
        var member = bound.Member("Item", "Value");
        Assert.Equal(expected, member.Default);
        AssertCompiles($"{TypeText.Of(member.Type, bound.Api.Names)} Value = {member.Default};");
    }

    [Theory]
    [InlineData("boolean", "yes", "'true' or 'false'")]
    [InlineData("boolean", "True", "'true' or 'false'")]
    [InlineData("int32", "2147483648", "a whole number of 32 bits")]
    [InlineData("int32", "1.0", "a whole number of 32 bits")]
    [InlineData("int32", "+1", "a whole number of 32 bits")]
    [InlineData("int32", "0x10", "a whole number of 32 bits")]
    [InlineData("int64", "9223372036854775808", "a whole number of 64 bits")]
    [InlineData("float", "1e39", "a number as JSON writes it, within the range of its type")]
    [InlineData("double", "NaN", "a number as JSON writes it, within the range of its type")]
    [InlineData("double", "1e999", "a number as JSON writes it, within the range of its type")]
    [InlineData("double", "01", "a number as JSON writes it, within the range of its type")]
    [InlineData("double", "1.", "a number as JSON writes it, within the range of its type")]
    [InlineData("decimal", "1_000", "a number as JSON writes it, within the range of its type")]
    [InlineData("decimal", "1.5M", "a number as JSON writes it, within the range of its type")]
    [InlineData("date", "2017-02-29", "a date such as '2017-10-31'")]
    [InlineData("date", "2017-10-31T00:00:00Z", "a date such as '2017-10-31'")]
    [InlineData("time", "25:00:00", "a time such as '13:45:00'")]
    [InlineData("date-time", "2017-10-31T13:45:00", "a time with its offset such as '2017-10-31T13:45:00Z'")]
    [InlineData("date-time", "2017-10-31", "a time with its offset such as '2017-10-31T13:45:00Z'")]
    [InlineData("duration", "P1M", "a duration without years and months such as 'PT1H30M'")]
    [InlineData("duration", "P", "a duration without years and months such as 'PT1H30M'")]
    [InlineData("duration", "01:30:00", "a duration without years and months such as 'PT1H30M'")]
    [InlineData("uuid", "56615b67218549fe80d2c4ddf77bb2e8", "a UUID such as '56615b67-2185-49fe-80d2-c4ddf77bb2e8'")]
    [InlineData("bytes", "a", "base64")]
    [InlineData("Open", "Done", "one of the values of 'Open', perhaps 'done'")]
    [InlineData("Closed", "other", "one of the values of 'Closed'")]
    public void A_value_that_does_not_fit_is_reported(string type, string value, string expectation)
    {
        var bound = WithDefault(type, $"[|{value}|]");

        bound.AssertReports("CW2111", $"'{value}' cannot be the value of 'default': write {expectation}");
        Assert.Null(bound.Member("Item", "Value").Default);
    }

    [Fact]
    public void A_constant_must_fit_too() => Shop.WithFields("      value: { type: int32, const: [|one|] }\n")
        .AssertReports("CW2111", "'one' cannot be the value of 'const': write a whole number of 32 bits");

    [Fact]
    public void An_example_that_does_not_fit_is_a_warning()
    {
        var bound = Shop.WithFields(
            """
                  value: { type: int32, example: [|one|] }
                  other: { enum: [a], example: b }
                  list: { type: list<string>, example: a }

            """);

        bound.AssertReports("CW2112", "The example 'one' is not of its type: write a whole number of 32 bits, or change the type");
        Assert.Equal("one", bound.Member("Item", "Value").Example);
    }

    [Theory]
    [InlineData("null", "null")]
    [InlineData("'null'", "\"null\"")]
    public void Null_is_a_value_where_the_type_allows_it_and_a_text_in_quotes(string value, string expected) =>
        Assert.Equal(expected, WithDefault("string | null", value).Member("Item", "Value").Default);

    [Fact]
    public void Null_is_no_value_of_a_type_without_it() => WithDefault("int32", "[|null|]")
        .AssertReports("CW2111", "'null' cannot be the value of 'default': write a whole number of 32 bits");

    private static BoundSpecs WithDefault(string type, string value) => Shop.WithTypes(
        $$"""
          Item:
            fields:
              value: { type: {{type}}, default: {{value}} }
          Open: { enum: [in-progress, done] }
          Closed: { enum: [in-progress, done], closed: true }
          Amount: { type: int32, as: string }

        """);

    private static void AssertCompiles(string field)
    {
        const string Declarations =
            """
            namespace Consumer.Shop
            {
                public struct ETag { public ETag(string text) { } public static ETag Any => default; }
                public struct Open { public static Open InProgress => default; }
                public enum Closed { Done }
            }
            """;
        var compilation = CSharpCompilation.Create(
            "Values",
            [CSharpSyntaxTree.ParseText($"class C {{ public {field} }} {Declarations}")],
            Basic.Reference.Assemblies.Net80.References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }
}
