using Clientwright.Tool.Documents;

namespace Clientwright.Tool.Operations;

/// <summary>An operation that becomes an endpoint, with its name and its path.</summary>
/// <param name="Name">The endpoint's.</param>
/// <param name="Path">What stands under its path.</param>
/// <param name="Member">The operation, by its method.</param>
/// <param name="Route">The path of its route.</param>
/// <param name="RouteNames">The path parameters, by the name in the document, with the name in the route.</param>
internal sealed record DocumentOperation(string Name, ObjectNode Path, ObjectMember Member, string Route, IReadOnlyDictionary<string, string> RouteNames)
{
    public ObjectNode Node => (ObjectNode)Member.Value;

    /// <summary>The part of the client that it stands in; null for the client itself.</summary>
    public string? Group { get; init; }
}
