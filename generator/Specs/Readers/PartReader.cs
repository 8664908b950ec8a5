using Clientwright.Diagnostics;
using Clientwright.Reading;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

/// <summary>Reads how a field stands in a multipart body.</summary>
internal static class PartReader
{
    public static PartSpec? Read(SpecMapping field, DiagnosticBag diagnostics)
    {
        if (field.Find("part") is not { Value: YamlMappingNode node } entry)
        {
            return null;
        }

        var part = MappingChecker.Check(node, SpecGrammar.RuleOf(Construct.Part), entry.Key, diagnostics);
        return new PartSpec(entry.Key.Span)
        {
            Type = MediaTypeOf(part, diagnostics),
            FileName = part.Text("filename"),
            IsEach = part.Find("each") is null ? null : part.Flag("each"),
        };
    }

    // It becomes a header of the part, which no other text may stand in.
    private static Text? MediaTypeOf(SpecMapping part, DiagnosticBag diagnostics)
    {
        var type = part.Text("type");
        if (type is null || TextPatterns.MediaType.Matches(type.Value))
        {
            return type;
        }

        diagnostics.Report(DiagnosticIds.UnknownValue, type.Span, type.Value, "type", TextPatterns.MediaType.Description);
        return null;
    }
}
