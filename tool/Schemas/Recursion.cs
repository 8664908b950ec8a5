using Clientwright.Tool.Documents;

namespace Clientwright.Tool.Schemas;

/// <summary>Finds the members without which no value of their type would ever end.</summary>
internal sealed class Recursion(Shapes shapes, Properties properties)
{
    /// <summary>Whether a value of the member must hold another one of its owner.</summary>
    public bool IsEndless(DocumentNode owner, DocumentNode member)
    {
        var seen = new HashSet<DocumentNode>();
        var open = new Stack<DocumentNode>([member]);
        while (open.TryPop(out var next))
        {
            if (shapes.IsNullable(next) || shapes.Final(next) is not ({ } node, Shape.Object) || !seen.Add(node))
            {
                continue;
            }

            if (node == owner)
            {
                return true;
            }

            var required = properties.AllRequired(node);
            foreach (var (name, property) in properties.All(node))
            {
                if (required.Contains(name))
                {
                    open.Push(property);
                }
            }
        }

        return false;
    }
}
