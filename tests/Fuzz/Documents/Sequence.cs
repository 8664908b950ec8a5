namespace Clientwright.Fuzz.Documents;

internal sealed class Sequence(IEnumerable<Node> items) : Node
{
    public List<Node> Items { get; } = [.. items];

    public override Node Copy() => new Sequence(Items.Select(item => item.Copy()));

    public override IEnumerable<Node> All() => Items.SelectMany(item => item.All()).Prepend(this);
}
