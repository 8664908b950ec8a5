namespace Clientwright.Fuzz.Documents;

internal sealed class Mapping : Node
{
    public List<Entry> Entries { get; } = [];

    public void Add(string key, Node value, bool isQuoted = false) => Entries.Add(new Entry(new Scalar(key, isQuoted), value));

    public void Add(string key, string value) => Add(key, new Scalar(value));

    /// <summary>The first value under a key, its optional marker not counted.</summary>
    public Node? Find(string key) => Entries.Find(entry => entry.Key.Text == key || entry.Key.Text == key + "?")?.Value;

    public override Node Copy()
    {
        var copy = new Mapping();
        copy.Entries.AddRange(Entries.Select(entry => new Entry((Scalar)entry.Key.Copy(), entry.Value.Copy())));
        return copy;
    }

    public override IEnumerable<Node> All() => Entries.SelectMany(entry => entry.Value.All().Prepend(entry.Key)).Prepend(this);

    internal sealed class Entry(Scalar key, Node value)
    {
        public Scalar Key { get; set; } = key;

        public Node Value { get; set; } = value;
    }
}
