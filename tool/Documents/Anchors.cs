namespace Clientwright.Tool.Documents;

/// <summary>Finds what names itself by <c>$anchor</c> (JSON Schema 2020-12 section 8.2.2).</summary>
internal static class Anchors
{
    public static DocumentNode? Find(DocumentNode node, string name) => node switch
    {
        ObjectNode value when value.Find("$anchor") is ScalarNode { Text: var anchor } && anchor == name => Take(value),
        ObjectNode value => value.Members.Select(member => Find(member.Value, name)).FirstOrDefault(found => found is not null),
        ListNode list => list.Items.Select(item => Find(item, name)).FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static ObjectNode Take(ObjectNode node)
    {
        node.Take("$anchor");
        return node;
    }
}
