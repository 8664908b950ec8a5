using Clientwright.Diagnostics;
using Clientwright.Reading;

namespace Clientwright.Fuzz.Documents;

/// <summary>Specs that somebody wrote → nodes, so that they can be spoilt like those that are made here.</summary>
internal static class NodeReader
{
    public static Node Read(string text) =>
        Convert(YamlReader.Read(text, new DiagnosticBag("corpus.yaml"), CancellationToken.None) ?? throw new ArgumentException("No YAML.", nameof(text)));

    private static Node Convert(YamlNode node)
    {
        switch (node)
        {
            case YamlScalarNode scalar:
                return new Scalar(scalar.Text, !scalar.IsPlain);
            case YamlSequenceNode sequence:
                return new Sequence(sequence.Items.Select(Convert));
            case YamlMappingNode source:
                var mapping = new Mapping();
                mapping.Entries.AddRange(source.Entries.Select(entry => new Mapping.Entry((Scalar)Convert(entry.Key), Convert(entry.Value))));
                return mapping;
            default:
                return new Scalar("");
        }
    }
}
