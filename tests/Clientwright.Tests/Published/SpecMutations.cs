using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Clientwright.Tests.Published;

/// <summary>A good spec with one mistake: an entry of one of its mappings is missing, misspelt, or has a value of another kind.</summary>
internal static class SpecMutations
{
    private static readonly YamlNode[] OtherValues =
    [
        new YamlScalarNode("zz"),
        new YamlMappingNode("zz", "yy"),
        new YamlSequenceNode([new YamlSequenceNode("zz")]),
    ];

    public static IEnumerable<string> Of(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        foreach (var mapping in stream.Documents[0].AllNodes.OfType<YamlMappingNode>().ToArray())
        {
            foreach (var change in mapping.Children.Keys.Cast<YamlScalarNode>().ToArray().SelectMany(Changes))
            {
                var entries = mapping.Children.ToArray();
                change(mapping);
                yield return Write(stream);
                mapping.Children.Clear();
                foreach (var entry in entries)
                {
                    mapping.Children.Add(entry);
                }
            }
        }
    }

    private static IEnumerable<Action<YamlMappingNode>> Changes(YamlScalarNode key) =>
    [
        mapping => mapping.Children.Remove(key),
        mapping =>
        {
            var value = mapping.Children[key];
            mapping.Children.Remove(key);
            mapping.Children.Add(Misspelt(key), value);
        },
        .. OtherValues.Select(value => (Action<YamlMappingNode>)(mapping => mapping.Children[key] = value)),
    ];

    /// <remarks>The mark of what may be absent stays at the end.</remarks>
    private static YamlScalarNode Misspelt(YamlScalarNode key) =>
        new(key.Value!.EndsWith('?') ? key.Value[..^1] + "x?" : key.Value + "x") { Style = ScalarStyle.Plain };

    private static string Write(YamlStream stream)
    {
        var text = new StringWriter { NewLine = "\n" };
        stream.Save(text, assignAnchors: false);
        return text.ToString();
    }
}
