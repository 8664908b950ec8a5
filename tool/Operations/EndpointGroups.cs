using Clientwright.Binding;
using Clientwright.Models;
using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;
using Clientwright.Tool.Names;

namespace Clientwright.Tool.Operations;

/// <summary>Operations by their first tag → parts of the client. A tag that all of them have tells nothing apart, and is none.</summary>
internal sealed class EndpointGroups(ImportContext context, ApiNames api)
{
    private readonly Dictionary<string, string> _groups = new(StringComparer.Ordinal);

    public IReadOnlyList<DocumentOperation> Group(IReadOnlyList<DocumentOperation> operations)
    {
        var wanted = operations.Select(operation => TagOf(operation.Node) is { } tag ? Identifiers.Of(tag.Text, "Group") : null).ToArray();
        return wanted.Distinct().Count() < 2
            ? operations
            : [.. operations.Zip(wanted, (operation, name) => name is null ? operation : operation with { Group = Take(operation.Node, name) })];
    }

    private static ScalarNode? TagOf(ObjectNode operation) =>
        operation.Find("tags") is ListNode { Items: [ScalarNode { Text: { Length: > 0 } } tag, ..] } ? tag : null;

    private string Take(ObjectNode operation, string wanted)
    {
        var tags = operation.Take<ListNode>("tags")!;
        foreach (var other in tags.Items.Skip(1))
        {
            context.Losses.AddWhole(LossKind.Documentation, "tags", other, "an operation stands in the group of its first tag");
        }

        // Tags that are written in two ways are one group.
        if (!_groups.TryGetValue(wanted, out var group))
        {
            _groups.Add(wanted, group = context.Names.Group(wanted, name => Groups.IsPossible(name, api), api));
        }

        return group;
    }
}
