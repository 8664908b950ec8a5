namespace Clientwright.Specs.Grammar;

/// <summary>The keys that a construct has.</summary>
/// <param name="Title">What it is called in a message, with its article: <c>an endpoint</c>.</param>
/// <param name="Documentation">What it is for, in a sentence.</param>
internal sealed record ConstructRule(Construct Construct, string Title, string Documentation)
{
    /// <summary>The keys, in the order in which they are explained.</summary>
    public required IReadOnlyList<KeyRule> Keys { get; init; }

    /// <summary>The keys of which there must be just one, in a schema: those that say what the value is.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    public ScalarForm ScalarForm { get; init; }

    public KeyRule? Find(string key) => Keys.FirstOrDefault(rule => rule.Name == key);

    /// <summary>The keys that cannot stand beside one of these.</summary>
    public IEnumerable<string> ExcludedBeside(KeyRule key) => Kinds.Contains(key.Name)
        ? key.Excludes.Concat(Kinds.Where(kind => kind != key.Name && kind != key.Refines && Find(kind)!.Refines != key.Name))
        : key.Excludes;

    /// <summary>The rule of a file that is both; a key of both is this one's.</summary>
    public ConstructRule And(ConstructRule other) =>
        this with { Title = "a spec file", Keys = [.. Keys, .. other.Keys.Where(key => Find(key.Name) is null)] };
}
