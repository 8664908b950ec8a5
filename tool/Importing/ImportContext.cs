using Clientwright.Tool.Documents;
using Clientwright.Tool.Names;
using Clientwright.Tool.Schemas;

namespace Clientwright.Tool.Importing;

/// <summary>What the mappers of one import share.</summary>
internal sealed class ImportContext(DocumentSet documents, ImportOptions options, NameRegistry names)
{
    public DocumentSet Documents { get; } = documents;

    public ImportOptions Options { get; } = options;

    public LossList Losses { get; } = new();

    public NameRegistry Names { get; } = names;

    public TypeTable Types { get; } = new(names);

    public Shapes Shapes { get; } = new(documents);
}
