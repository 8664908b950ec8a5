using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Reading;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

internal static class BodyReader
{
    public static BodySpec? Read(SpecMapping owner, DiagnosticBag diagnostics) =>
        owner.Find("body") is { } entry ? Read(entry, Construct.Body, diagnostics) : null;

    /// <summary>The bodies of which each is of a media type; whether there may be none is said of all of them.</summary>
    public static EquatableArray<BodySpec> ReadTyped(SpecMapping owner, DiagnosticBag diagnostics)
    {
        var bodies = new List<BodySpec>();
        foreach (var entry in owner.Map("bodies"))
        {
            var type = entry.Key.ToText();
            var isSound = TextPatterns.MediaType.Matches(type.Value);
            if (!isSound)
            {
                diagnostics.Report(DiagnosticIds.UnknownValue, type.Span, type.Value, "bodies", TextPatterns.MediaType.Description);
            }

            if (Read(entry, Construct.TypedBody, diagnostics) is { } body && isSound)
            {
                bodies.Add(body with { As = type, IsOptional = owner.Find("bodies")!.Key.IsOptional });
            }
        }

        return bodies.ToEquatableArray();
    }

    private static BodySpec? Read(SpecEntry entry, Construct construct, DiagnosticBag diagnostics)
    {
        var details = entry.Value is YamlMappingNode node
            ? MappingChecker.Check(node, SpecGrammar.RuleOf(construct), entry.Key, diagnostics)
            : null;
        var schema = details is null
            ? SchemaReader.Read(entry, construct, diagnostics)
            : SchemaReader.FromMapping(details, diagnostics);

        // `as` is said of the body: how the whole of it is sent, not how a number in it is written.
        return schema is null
            ? null
            : new BodySpec
            {
                IsOptional = entry.Key.IsOptional,
                As = schema.As,
                Is = details?.Text("is"),
                Stream = details?.Flag("stream") == true ? details.Text("stream") : null,
                Last = details?.Text("last"),
                Until = details?.Text("until"),
                Schema = schema with { As = null },
            };
    }
}
