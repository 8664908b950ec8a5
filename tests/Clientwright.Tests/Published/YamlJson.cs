using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Clientwright.Tests.Published;

/// <summary>YAML as a tool with the core schema of YAML 1.2 sees it (YAML 1.2.2, section 10.3): the YAML language server is one.</summary>
internal static partial class YamlJson
{
    /// <summary>The only document of a text; null for a text without one.</summary>
    public static JToken Load(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents.Count == 0 ? JValue.CreateNull() : From(stream.Documents[0].RootNode);
    }

    private static JToken From(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JObject(mapping.Children.Select(pair => new JProperty(KeyOf(pair.Key), From(pair.Value)))),
        YamlSequenceNode sequence => new JArray(sequence.Children.Select(From)),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar => FromPlain(scalar.Value ?? ""),
        YamlScalarNode scalar => new JValue(scalar.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, null),
    };

    /// <remarks>An object's key is a text, whatever else it looks like.</remarks>
    private static string KeyOf(YamlNode key) => key is YamlScalarNode scalar ? scalar.Value ?? "" : key.ToString();

    private static JValue FromPlain(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => JValue.CreateNull(),
        "true" or "True" or "TRUE" => new JValue(true),
        "false" or "False" or "FALSE" => new JValue(false),
        _ when Integer().IsMatch(text) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => new JValue(number),
        _ when Number().IsMatch(text) => new JValue(double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)),
        _ => new JValue(text),
    };

    [GeneratedRegex(@"\A[-+]?[0-9]+\z")]
    private static partial Regex Integer();

    [GeneratedRegex(@"\A[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z")]
    private static partial Regex Number();
}
