using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;

namespace Clientwright.Tool.Operations;

/// <summary>The parameters of an operation: its own, and those of its path that it does not declare anew.</summary>
internal static class ParameterList
{
    public static IReadOnlyList<Parameter> Of(ObjectNode path, ObjectNode operation, ImportContext context)
    {
        var parameters = new List<Parameter>();
        var declared = Read(path, context.Documents, isOfPath: true).Concat(Read(operation, context.Documents, isOfPath: false));
        foreach (var same in declared.GroupBy(parameter => (parameter.Location, Key: parameter.Location == "header" ? parameter.Name.ToLowerInvariant() : parameter.Name)))
        {
            parameters.Add(same.Last());
            foreach (var replaced in same.SkipLast(1).Where(replaced => replaced.Node != same.Last().Node))
            {
                context.Losses.Leave(replaced.Node);
            }
        }

        return parameters;
    }

    private static IEnumerable<Parameter> Read(ObjectNode owner, DocumentSet documents, bool isOfPath)
    {
        foreach (var item in owner.Items("parameters"))
        {
            var node = documents.Resolve(item) as ObjectNode ?? throw new DocumentException(item.Place, $"a parameter must be an object, and is {item.Describe()}");
            var name = node.Text("name") ?? throw new DocumentException(node.Place, "the parameter has no 'name'");
            var location = node.Text("in") ?? throw new DocumentException(node.Place, "the parameter has no 'in'");
            yield return new Parameter(name, location, node, isOfPath || node != item);
        }
    }
}
