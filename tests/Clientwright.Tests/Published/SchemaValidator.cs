using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;

namespace Clientwright.Tests.Published;

/// <summary>Validates specs against the schema as an editor does: with a validator that knows nothing of Clientwright.</summary>
/// <remarks>
/// Many at once, as the items of one array: without a licence the validator takes no more than a thousand documents an hour.
/// </remarks>
internal static partial class SchemaValidator
{
    private static readonly JSchema Specs = JSchema.Parse(SchemaOfSpecs());

    /// <summary>Whether the schema accepts a spec.</summary>
    /// <exception cref="YamlDotNet.Core.YamlException">The text is not YAML.</exception>
    public static bool Accepts(string yaml) => Rejected([yaml]).Count == 0;

    /// <summary>The specs that the schema rejects, by their places in the list.</summary>
    /// <exception cref="YamlDotNet.Core.YamlException">A text is not YAML.</exception>
    public static IReadOnlySet<int> Rejected(IEnumerable<string> specs)
    {
        var array = new JArray(specs.Select(YamlJson.Load));

        // The validator is not made for threads that share a schema.
        lock (Specs)
        {
            array.IsValid(Specs, out IList<ValidationError> errors);
            return errors.Select(error => int.Parse(Item().Match(error.Path).Groups[1].Value, CultureInfo.InvariantCulture)).ToHashSet();
        }
    }

    private static string SchemaOfSpecs()
    {
        var schema = JsonNode.Parse(SpecSchema.Write())!.AsObject();
        var definitions = schema["$defs"]!.DeepClone();
        schema.Remove("$defs");
        return new JsonObject { ["$schema"] = schema["$schema"]!.DeepClone(), ["items"] = schema, ["$defs"] = definitions }.ToJsonString();
    }

    [GeneratedRegex(@"^\[([0-9]+)\]")]
    private static partial Regex Item();
}
