using Clientwright.Diagnostics;
using Clientwright.Reading;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

internal static class BodyReader
{
    public static BodySpec? Read(SpecMapping owner, DiagnosticBag diagnostics)
    {
        if (owner.Find("body") is not { } entry)
        {
            return null;
        }

        var details = entry.Value is YamlMappingNode node
            ? MappingChecker.Check(node, SpecGrammar.RuleOf(Construct.Body), entry.Key, diagnostics)
            : null;
        var schema = details is null
            ? SchemaReader.Read(entry, Construct.Body, diagnostics)
            : SchemaReader.FromMapping(details, diagnostics);

        // `as` is said of the body: how the whole of it is sent, not how a number in it is written.
        return schema is null
            ? null
            : new BodySpec { IsOptional = entry.Key.IsOptional, As = schema.As, Schema = schema with { As = null } };
    }
}
