using Clientwright.Tool.Documents;

namespace Clientwright.Tool.Operations;

/// <summary>A parameter of an operation, or of a path and so of all its operations.</summary>
/// <param name="IsShared">Whether it is a component, or a path's.</param>
internal sealed record Parameter(string Name, string Location, ObjectNode Node, bool IsShared)
{
    public bool IsRequired { get; } = Node.Flag("required") || Location == "path";
}
