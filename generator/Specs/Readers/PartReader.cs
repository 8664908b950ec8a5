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
            Type = part.Text("type"),
            FileName = part.Text("filename"),
            IsEach = part.Find("each") is null ? null : part.Flag("each"),
        };
    }
}
