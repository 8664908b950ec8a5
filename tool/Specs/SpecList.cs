using Clientwright.Collections;

namespace Clientwright.Tool.Specs;

internal sealed record SpecList(EquatableArray<SpecNode> Items) : SpecNode
{
    public override IEnumerable<string> TypeNames => Items.SelectMany(item => item.TypeNames);

    public override bool HasComment => Items.Any(item => item.HasComment);

    public static SpecList Of(IEnumerable<string> texts) => new(texts.Select(SpecNode (text) => new SpecText(text)).ToEquatableArray());
}
