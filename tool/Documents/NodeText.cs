using System.Globalization;
using System.Text;

namespace Clientwright.Tool.Documents;

/// <summary>A value as one text, which is the same for what says the same in other places.</summary>
internal static class NodeText
{
    public static string Of(DocumentNode node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    // Each text with its length, so that nothing in it is taken for a bracket.
    private static void Append(StringBuilder text, DocumentNode node)
    {
        if (node is ScalarNode scalar)
        {
            text.Append(CultureInfo.InvariantCulture, $"{scalar.Kind}{scalar.Text.Length}:{scalar.Text}");
        }
        else if (node is ListNode list)
        {
            text.Append('[');
            foreach (var item in list.Items)
            {
                Append(text, item);
            }

            text.Append(']');
        }
        else if (node is ObjectNode value)
        {
            text.Append('{');
            foreach (var member in value.Members.OrderBy(member => member.Name, StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"{member.Name.Length}:{member.Name}");
                Append(text, member.Value);
            }

            text.Append('}');
        }
    }
}
