using Clientwright.Diagnostics;
using Clientwright.Specs;
using Clientwright.TestPages;
using YamlDotNet.Core;

namespace Clientwright.Tests.Published;

/// <summary>The schema for editors is what the grammar says, and an editor that has it says what the reader says, as far as it can know.</summary>
public sealed class SpecSchemaTests
{
    public static TheoryData<string> Ids => [.. DiagnosticDescriptors.All.Select(descriptor => descriptor.Id)];

    public static TheoryData<string> IdsOfReading => [.. Reading];

    private static IEnumerable<string> Reading =>
        DiagnosticDescriptors.All.Select(descriptor => descriptor.Id).Where(id => id.StartsWith("CW1", StringComparison.Ordinal));

    [Fact]
    public void Schema_is_what_the_grammar_says() => PublishedFile.AssertIs("specs/spec.schema.json", SpecSchema.Write());

    [Fact]
    public void Of_every_mistake_in_a_file_it_is_decided_whether_the_schema_knows_it() =>
        Assert.Equal(
            Reading.Order(StringComparer.Ordinal),
            SchemaKnowledge.Rejected.Concat(SchemaKnowledge.NotYaml).Concat(SchemaKnowledge.Unknown).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(IdsOfReading))]
    public void Right_examples_are_accepted(string id) => Assert.All(DiagnosticPage.Find(id)!.Right, spec => Assert.True(SchemaValidator.Accepts(spec), spec));

    [Theory]
    [MemberData(nameof(IdsOfReading))]
    public void Wrong_examples_are_rejected_if_a_schema_can_know(string id)
    {
        var specs = DiagnosticPage.Find(id)!.Wrong;
        if (specs.Count == 0)
        {
            return;
        }

        var expected = SchemaKnowledge.Rejected.Contains(id) ? Verdict.Rejected
            : SchemaKnowledge.NotYaml.Contains(id) ? Verdict.NotYaml
            : Verdict.Accepted;
        var verdicts = specs.Select(Judge).Distinct().ToArray();
        Assert.Contains(expected, verdicts);

        // A mistake has several forms, and the schema need not know all of them; but what it knows belongs in the list.
        Assert.True(expected != Verdict.Accepted || verdicts.Length == 1, id);
    }

    /// <summary>An editor that underlines what compiles is switched off.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void What_the_reader_takes_is_accepted(string id)
    {
        var examples = DiagnosticPage.Find(id)!;
        var sound = examples.Wrong.Concat(examples.Right).Where(spec => SpecParser.Parse("a.yaml", spec).Diagnostics.Count == 0);

        Assert.All(sound, spec => Assert.True(SchemaValidator.Accepts(spec), spec));
    }

    [Fact]
    public void Specs_and_the_examples_of_the_reference_are_accepted()
    {
        string[] specs =
        [
            .. SpecFiles.All.Select(File.ReadAllText),
            .. DiagnosticPage.SpecsIn(PublishedFile.Read("docs/spec-reference.md")),
        ];

        Assert.True(specs.Length > 20);
        Assert.Empty(SchemaValidator.Rejected(specs).Select(place => specs[place]));
    }

    /// <summary>Scalars are read by their text, and so a text may look like a number, a boolean, a null or a date.</summary>
    [Fact]
    public void Texts_that_look_like_something_else_are_accepted()
    {
        const string Spec =
            """
            api: 404
            summary: null
            trim: [1.0, 1, true, ~]
            query:
              api-version: { type: string, default: 2017-10-31 }
              flag?: { type: string, const: yes, example: no }
            responses:
              "404": { is: 404, means: 1e3 }
              5xx: { is: true, means: ~ }
            types:
              A: { enum: [1, 1.0, true, null, ""], closed: "true" }
              B: { enum: { 200: [ok], off: , on: [1, 2] } }
            """;

        Assert.Empty(SpecParser.Parse("a.yaml", Spec).Diagnostics);
        Assert.True(SchemaValidator.Accepts(Spec));
    }

    private static Verdict Judge(string spec)
    {
        try
        {
            return SchemaValidator.Accepts(spec) ? Verdict.Accepted : Verdict.Rejected;
        }
        catch (YamlException)
        {
            return Verdict.NotYaml;
        }
    }

    private enum Verdict
    {
        Accepted,
        Rejected,
        NotYaml,
    }
}
