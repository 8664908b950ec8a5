using Clientwright.Tool.Documents;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Schemas;

/// <summary>A type of the API, by the schema that it is made of.</summary>
internal sealed class NamedType(DocumentNode node, string name)
{
    public DocumentNode Node { get; } = node;

    public string Name { get; } = name;

    /// <summary>The entry under <c>types</c>, once it is mapped.</summary>
    public SpecEntry? Entry { get; set; }
}
