using Clientwright.Collections;
using Clientwright.Reading;

namespace Clientwright.Specs.Readers;

/// <summary>Makes texts of the spec model of scalars.</summary>
internal static class YamlTexts
{
    public static Text ToText(this YamlScalarNode scalar) => new(scalar.Text, scalar.Span) { IsQuoted = !scalar.IsPlain };

    /// <summary>The texts of a list, or the one that stands in its place. What is not a text, or stands there twice, has been reported.</summary>
    public static EquatableArray<Text> ToTexts(this YamlNode node) =>
        AllTexts(node).GroupBy(static text => text.Value, StringComparer.Ordinal).Select(static same => same.First()).ToEquatableArray();

    /// <summary>The same with those that stand there twice.</summary>
    public static IEnumerable<Text> AllTexts(YamlNode node)
    {
        var items = node is YamlSequenceNode list ? list.Items : new EquatableArray<YamlNode>([node]);
        return items.OfType<YamlScalarNode>().Where(static item => item.Text.Length > 0).Select(ToText);
    }
}
