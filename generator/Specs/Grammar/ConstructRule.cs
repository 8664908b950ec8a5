namespace Clientwright.Specs.Grammar;

/// <summary>The keys that a construct has.</summary>
/// <param name="Title">What it is called in a message, with its article: <c>an endpoint</c>.</param>
/// <param name="Documentation">What it is for, in a sentence.</param>
internal sealed record ConstructRule(Construct Construct, string Title, string Documentation)
{
    private string[]? _names;
    private Dictionary<string, KeyRule>? _byName;

    /// <summary>The keys, in the order in which they are explained.</summary>
    public required IReadOnlyList<KeyRule> Keys { get; init; }

    /// <summary>The keys of which there must be just one, in a schema: those that say what the value is.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    public ScalarForm ScalarForm { get; init; }

    /// <summary>The names of the keys, in their order.</summary>
    public IReadOnlyList<string> KeyNames => _names ??= [.. Keys.Select(static key => key.Name)];

    public KeyRule? Find(string key)
    {
        // Asked for every key of every file, and without an enumerator.
        _byName ??= Keys.ToDictionary(static rule => rule.Name, StringComparer.Ordinal);
        return _byName.TryGetValue(key, out var found) ? found : null;
    }

    /// <summary>The keys that cannot stand beside one of these.</summary>
    public IEnumerable<string> ExcludedBeside(KeyRule key) => Kinds.Contains(key.Name)
        ? key.Excludes.Concat(Kinds.Where(kind => kind != key.Name && kind != key.Refines && Find(kind)!.Refines != key.Name))
        : key.Excludes;

    /// <summary>The rule of a file that is both; a key of both is this one's.</summary>
    public ConstructRule And(ConstructRule other) =>
        new(Construct, "a spec file", Documentation)
        {
            Keys = [.. Keys, .. other.Keys.Where(key => Find(key.Name) is null)],
            Kinds = Kinds,
            ScalarForm = ScalarForm,
        };
}
