using Clientwright.Tool.Documents;

namespace Clientwright.Tool.Operations;

/// <summary>The parameters of an operation: its own, and those of its path that it does not declare anew.</summary>
internal static class ParameterList
{
    public static IReadOnlyList<Parameter> Of(ObjectNode path, ObjectNode operation, DocumentSet documents) =>
    [
        .. Read(path, documents, isOfPath: true)
            .Concat(Read(operation, documents, isOfPath: false))
            .GroupBy(parameter => (parameter.Location, Key: parameter.Location == "header" ? parameter.Name.ToLowerInvariant() : parameter.Name))
            .Select(same => same.Last()),
    ];

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
