using System.Text.RegularExpressions;
using Clientwright.Models;
using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;

namespace Clientwright.Tool.Operations;

/// <summary>All operations with their names, which are given before any type gets one.</summary>
internal sealed partial class OperationList(ImportContext context, ApiNames api)
{
    private readonly List<DocumentOperation> _operations = [];
    private readonly HashSet<string> _requests = new(StringComparer.Ordinal);

    /// <param name="prefix">What all paths begin with.</param>
    public IReadOnlyList<DocumentOperation> Read(ObjectNode root, string prefix)
    {
        foreach (var member in root.Object("paths")?.Entries() ?? [])
        {
            if (member.Name.StartsWith("x-", StringComparison.Ordinal))
            {
                context.Losses.Add(LossKind.Documentation, member.Name, member.Value, $"'{member.Name}' is an extension");
                continue;
            }

            AddPath(member, prefix);
        }

        return context.Options.GroupsByTags ? new EndpointGroups(context, api).Group(_operations) : _operations;
    }

    private void AddPath(ObjectMember member, string prefix)
    {
        var path = context.Documents.Resolve(member.Value) as ObjectNode
            ?? throw new DocumentException(member.Value.Place, $"a path must be an object, and is {member.Value.Describe()}");
        var mapper = new RouteMapper(context, member);
        if (mapper.Map(prefix) is not { } route)
        {
            return;
        }

        path.Take("parameters");
        foreach (var operation in path.Members.Where(operation => OperationMapper.IsMethod(operation.Name)))
        {
            var node = path.Object(operation.Name)!;
            if (!_requests.Add($"{operation.Name} {PathParameter().Replace(route, "{}")}"))
            {
                context.Losses.AddWhole(LossKind.Meaning, "paths", node, "another operation sends the same request: this one is left out");
                continue;
            }

            var name = context.Names.Endpoint(EndpointNames.Wanted(node, operation.Name, member.Name));
            _operations.Add(new DocumentOperation(name, path, operation, route, mapper.Names));
        }
    }

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex PathParameter();
}
