using Clientwright.Tool.Documents;

namespace Clientwright.Tool.Schemas;

/// <summary>The member that tells kinds apart.</summary>
/// <param name="Mapping">The values of it that the document lists.</param>
/// <param name="Others">What a value of no listed kind is; null where the document does not say.</param>
internal sealed record Discriminator(string Property, IReadOnlyList<KeyValuePair<string, DocumentNode>> Mapping, DocumentNode? Others)
{
    public static Discriminator? Of(Schema schema, DocumentSet documents)
    {
        if (schema.Take<ObjectNode>("discriminator") is not { } node || node.Text("propertyName") is not { } property)
        {
            return null;
        }

        var mapping = (node.Take<ObjectNode>("mapping")?.Entries() ?? [])
            .Where(entry => entry.Value is ScalarNode)
            .Select(entry => KeyValuePair.Create(entry.Name, documents.FollowMapping((ScalarNode)entry.Value)))
            .ToArray();
        var others = node.Take<ScalarNode>("defaultMapping") is { } fallback ? documents.FollowMapping(fallback) : null;
        return new Discriminator(property, mapping, others);
    }
}
