using Clientwright.Tool.Documents;

namespace Clientwright.Tool.Importing;

/// <summary>Finds what nobody asked for, in all that was opened.</summary>
internal sealed class Untaken(LossList losses)
{
    private readonly HashSet<DocumentNode> _visited = [];

    public void Find(DocumentNode node)
    {
        if (losses.Wholes.Contains(node) || !_visited.Add(node))
        {
            return;
        }

        if (node is ListNode list)
        {
            foreach (var item in list.Items)
            {
                Find(item);
            }
        }
        else if (node is ObjectNode { IsOpened: true } value)
        {
            foreach (var member in value.Members)
            {
                if (value.IsTaken(member.Name))
                {
                    Find(member.Value);
                }
                else
                {
                    var (kind, what) = Keywords.Of(member.Name);
                    losses.Add(kind, member.Name, value, member, $"'{member.Name}' {what}");
                }
            }
        }
    }
}
