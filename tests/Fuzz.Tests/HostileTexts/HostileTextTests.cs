using System.Globalization;
using Clientwright.Diagnostics;
using Clientwright.Fuzz.Checking;
using Clientwright.Fuzz.Making;
using Clientwright.Specs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Clientwright.Fuzz.Tests.HostileTexts;

/// <summary>
/// A text that would be code, a comment's end, a directive, or markup, in every place that the grammar has for a text: it arrives as it is, or is refused.
/// </summary>
public sealed class HostileTextTests
{
    // All at once: whatever a place does not escape is in it.
    private const string Hostile =
        "a\"\"\"'\\{0}{{x}}$@\"*/ class pwn3d { } /*</summary><x>&lt;]]>--> //\n#endif\n#error x\r\nb\u0085c\u2028d\u2029e\u202Ef\uFEFF\0\u0001\uFFFE\U0001F600 \"u8);\\";

    // One by one, behind what was sound: each is refused for itself, not for its neighbour.
    private static readonly string[] Endings =
        ["\"", "\\", "\n", "*/", "{{", "</c>", "\u0085", "\u2028", "\u202E", "\0"];

    /// <summary>Places for which the wire, C#, or what they refer to, leaves no text but a few.</summary>
    private static readonly HashSet<string> Narrow =
    [
        "Api.api", "Api.namespace", "Api.server", "Api.auth", "Parameter.type", "Api.headers, name", "Api.responses, name", "SharedResponse.is",
        "SharedResponse.headers, name", "ResponseHeader in short", "ResponseHeader.type", "ResponseHeader.from", "Body.type", "SharedResponse.poll",
        "Api.types, name", "Field.type", "Field.name", "Field.deprecated", "Field.secret", "Field in short", "Field.extends", "Field.closed",
        "Field.ignoreCase", "Schema.type", "Schema.name", "Field.single", "Field.optional", "Field.oneOf, other", "Field.others", "Field.oneOf, item", "Field.as",
        "Field.access", "Schema.others", "Schema.deprecated", "Schema.extends", "Schema.oneOf, item", "Schema.oneOf, other", "Schema.as",
        "Schema.single", "Schema.closed", "Schema.ignoreCase", "Schema in short", "TypesFile.types, name", "Endpoint.endpoint", "Endpoint.route",
        "Endpoint.auth", "Endpoint.deprecated", "Endpoint.path, name", "Parameter.name", "Parameter.deprecated", "Parameter.closed",
        "Parameter.ignoreCase", "Parameter in short", "Parameter.secret", "Endpoint.headers, name", "Body.extends", "Body.others", "Body.as",
        "Body.name", "Endpoint.responses, name", "Response.is", "Response.headers, name", "ResponseHeader.closed", "ResponseHeader.ignoreCase",
        "ResponseHeader.name", "Response.poll", "Body.single", "Body.closed", "Body.ignoreCase", "Body.oneOf, item", "Body.oneOf, other",
        "Body in short", "Response in short", "Endpoint.types, name", "Operation.state", "Operation.result", "Response.result",
        "Api.cookies, name", "Endpoint.cookies, name", "Parameter.extends", "Parameter.others", "Parameter.style", "Parameter.explode", "Parameter.reserved",
        "Parameter.minLength", "Parameter.maxLength", "Parameter.pattern", "Parameter.minimum", "Parameter.maximum", "Parameter.exclusiveMinimum",
        "Parameter.exclusiveMaximum", "Parameter.multipleOf", "Parameter.minItems", "Parameter.maxItems", "Parameter.unique",
        "Field.minLength", "Field.maxLength", "Field.pattern", "Field.minimum", "Field.maximum", "Field.exclusiveMinimum",
        "Field.exclusiveMaximum", "Field.multipleOf", "Field.minItems", "Field.maxItems", "Field.unique",
        "Schema.minLength", "Schema.maxLength", "Schema.pattern", "Schema.minimum", "Schema.maximum", "Schema.exclusiveMinimum",
        "Schema.exclusiveMaximum", "Schema.multipleOf", "Schema.minItems", "Schema.maxItems", "Schema.unique",
        "Body.minLength", "Body.maxLength", "Body.pattern", "Body.minimum", "Body.maximum", "Body.exclusiveMinimum",
        "Body.exclusiveMaximum", "Body.multipleOf", "Body.minItems", "Body.maxItems", "Body.unique",
        "Body.last", "Body.stream", "TypedBody.last", "TypedBody.stream",
        "TypedBody.is", "TypedBody.type", "TypedBody.extends", "TypedBody.others", "TypedBody.name", "TypedBody.single",
        "TypedBody.closed", "TypedBody.ignoreCase", "TypedBody.oneOf, item", "TypedBody.oneOf, other", "TypedBody.minLength", "TypedBody.maxLength",
        "TypedBody.pattern", "TypedBody.minimum", "TypedBody.maximum", "TypedBody.exclusiveMinimum", "TypedBody.exclusiveMaximum", "TypedBody.multipleOf",
        "TypedBody.minItems", "TypedBody.maxItems", "TypedBody.unique", "TypedBody in short", "Endpoint.bodies, name", "Response.bodies, name",
        "Api.compress", "Endpoint.compress", "Endpoint.group", "Endpoint.idempotent", "Endpoint.idempotencyKey", "Endpoint.repeatable", "Endpoint.conditions",
        "Api.variables, name", "Variable.type", "Variable.name", "Variable.closed", "Variable.ignoreCase", "Variable in short",
        "Paging.items", "Paging.next", "Paging.offset", "Paging.limit", "PageToken.from", "PageToken.to",
        "Api.auth, name", "Scheme.header", "Scheme.cookie", "Scheme.scheme", "Scheme.oauth2", "Scheme.token", "Scheme.all",
        "Field.tuple, item", "Schema.tuple, item", "Body.tuple, item", "TypedBody.tuple, item",
        "Part.type", "Part.each", "Xml.name", "Xml.item", "Xml.prefix",
        "FieldXml.name", "FieldXml.item", "FieldXml.prefix", "FieldXml.attribute", "FieldXml.text",
    ];

    /// <summary>Keys whose texts are in the documentation, or are looked up and not sent.</summary>
    private static readonly string[] Quiet = ["summary", "means", "example", "trim", "headers, free name"];

    private static readonly CaseChecker Checker = new();
    private static readonly Consumer Consumer = new();
    private static readonly IReadOnlyList<FuzzFile> SoundFiles = new Template().Write();
    private static readonly CaseRun Sound = CaseRun.Of(SoundFiles, Consumer);
    private static readonly HashSet<string> SoundTexts = [.. Sound.Sources.Select(source => source.SourceText.ToString())];

    public static TheoryData<string> NarrowPlaces => [.. Narrow];

    [Fact]
    public void A_text_is_data_wherever_any_may_stand()
    {
        var template = new Template();
        var hostile = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var place in template.Places.Where(place => !Narrow.Contains(place.Name)).ToList())
        {
            place.Scalar.Text = hostile[place.Name] = hostile.Count.ToString(CultureInfo.InvariantCulture) + Hostile;
        }

        var verdict = Checker.Check(template.Write());

        Assert.False(verdict.Run.HasErrors, string.Join('\n', verdict.Run.Messages()));
        Assert.Empty(verdict.Findings);
        AssertPlain(verdict.Run);

        // In a query it is escaped already (RFC 3986).
        var literals = verdict.Run.Sources.SelectMany(source => LiteralsIn(source.SyntaxTree))
            .SelectMany(literal => new[] { literal, Uri.UnescapeDataString(literal) })
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(
            hostile.Where(pair => !Quiet.Contains(KeyOf(pair.Key))),
            pair => Assert.True(literals.Any(literal => Holds(literal, pair.Value)), pair.Key));
    }

    // In a list of members' names, line breaks and backslashes are written as JSON writes them.
    private static bool Holds(string literal, string text) =>
        literal.Contains(text, StringComparison.Ordinal)
        || literal.Contains(text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\n", @"\n", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(NarrowPlaces))]
    public void A_text_is_refused_where_few_may_stand(string place)
    {
        var files = Write(place, _ => Hostile);

        var run = Sound.With(files, Consumer);

        Assert.Null(run.Result.Exception);
        Assert.True(run.HasErrors, "It is not refused.");
        Assert.Empty(run.Sources.Where(source => !Consumer.IsSupport(source) && !SoundTexts.Contains(source.SourceText.ToString())).SelectMany(StructureCheck.Check));
        AssertPlain(run);
    }

    [Theory]
    [MemberData(nameof(NarrowPlaces))]
    public void What_is_not_refused_is_data(string place)
    {
        foreach (var files in Endings.Select(ending => Write(place, text => text + ending)))
        {
            // Where the reader refuses it, nothing else is asked, which would take its time.
            if (!files.Except(SoundFiles).Any(IsRefusedAlone) && !Sound.With(files, Consumer).HasErrors)
            {
                Assert.Empty(Checker.Check(files).Findings);
            }
        }
    }

    /// <summary>Half of a surrogate pair is no text: neither as it is, which an editor can hand over, nor as an escape.</summary>
    [Theory]
    [InlineData(false, "CW1013")]
    [InlineData(true, "CW1018")]
    public void Half_a_character_is_refused_everywhere(bool isEscaped, string id)
    {
        foreach (var place in new Template().Places.Select(place => place.Name))
        {
            var files = Write(place, text => text + "\0")
                .Select(file => file with { Text = file.Text.Replace("\\u0000", isEscaped ? "\\ud800" : "\ud800", StringComparison.Ordinal) });

            Assert.Contains(files.Except(SoundFiles).SelectMany(file => SpecParser.Parse(file.Path, file.Text).Diagnostics), diagnostic => diagnostic.Id == id);
        }
    }

    [Fact]
    public void The_template_is_sound()
    {
        var verdict = Checker.Check(SoundFiles);

        Assert.Empty(verdict.Run.Messages());
        Assert.Empty(verdict.Findings);
    }

    /// <summary>A new key has to be in the template, so that a text in it is tried.</summary>
    [Fact]
    public void No_place_is_forgotten()
    {
        var tried = new Template().Places.Select(place => place.Name).ToHashSet(StringComparer.Ordinal);

        // Formats are reserved: the language has the key, and the generator knows no value of it.
        Assert.All(TextPlaces.Known.Except(tried, StringComparer.Ordinal), place => Assert.Equal("format", KeyOf(place)));
        Assert.Empty(Narrow.Except(tried, StringComparer.Ordinal));
    }

    private static IReadOnlyList<FuzzFile> Write(string place, Func<string, string> change)
    {
        var template = new Template();
        var scalar = template.Places.First(candidate => candidate.Name == place).Scalar;
        scalar.Text = change(scalar.Text);
        return template.Write();
    }

    private static bool IsRefusedAlone(FuzzFile file) =>
        SpecParser.Parse(file.Path, file.Text).Diagnostics.Any(diagnostic => diagnostic.ToDiagnostic().Severity == DiagnosticSeverity.Error);

    /// <summary>A message that quotes a text is still one line of a log, and reads as it is written.</summary>
    private static void AssertPlain(CaseRun run) => Assert.DoesNotContain(
        run.Messages().SelectMany(message => message),
        character => char.GetUnicodeCategory(character)
            is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private static string KeyOf(string place) => place[(place.IndexOf('.', StringComparison.Ordinal) + 1)..];

    private static IEnumerable<string> LiteralsIn(SyntaxTree tree) => tree.GetRoot().DescendantTokens()
        .Where(token => token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.Utf8StringLiteralToken))
        .Select(token => token.ValueText);
}
