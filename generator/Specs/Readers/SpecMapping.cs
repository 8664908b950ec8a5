using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Reading;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

/// <summary>
/// The entries of a mapping that follow the grammar. What does not has been reported, and is not here, so that readers take what they
/// find, and never report that something is missing.
/// </summary>
/// <param name="owner">The key of the mapping: where a mistake about it as a whole is shown.</param>
/// <param name="written">All known keys, also those whose values are wrong, and those that are probably meant by others.</param>
internal sealed class SpecMapping(
    ConstructRule rule, SpecKey owner, IReadOnlyDictionary<string, SpecEntry> sound, ICollection<string> written, DiagnosticBag diagnostics)
{
    public SpecKey Owner => owner;

    public Construct Construct => rule.Construct;

    /// <summary>Whether the file could be read to the end of the mapping.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>Whether the key is there, perhaps with a value that is wrong.</summary>
    public bool IsWritten(string key) => written.Contains(key);

    /// <summary>Whether the key is there, with a value that is wrong.</summary>
    public bool IsUnread(string key) => IsWritten(key) && Find(key) is null;

    public SpecEntry? Find(string key) => sound.TryGetValue(key, out var entry) ? entry : null;

    public YamlScalarNode? Scalar(string key) => Find(key)?.Value as YamlScalarNode;

    public Text? Text(string key) => Scalar(key)?.ToText();

    /// <summary>A text for people, without the line break that ends a YAML block.</summary>
    public string? Prose(string key) => Scalar(key)?.Text.Trim();

    public bool Flag(string key) => Scalar(key)?.Text == "true";

    public EquatableArray<Text> Texts(string key) => Find(key)?.Value.ToTexts() ?? default;

    /// <summary>The entries of a mapping of names; a value that is wrong is an invalid node.</summary>
    public IReadOnlyList<SpecEntry> Map(string key)
    {
        var value = rule.Find(key)!.Value;
        var map = value as ValueRule.Map ?? ((ValueRule.Either)value).Long;
        return Find(key)?.Value is YamlMappingNode node ? [.. MapChecker.Check(IndentationTraps.Remove(node, map, key, diagnostics), map, diagnostics)] : [];
    }

    /// <summary>The same without the keys that another construct has too.</summary>
    public SpecMapping Without(ConstructRule other)
    {
        var own = sound.Where(pair => other.Find(pair.Key) is null).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        return new SpecMapping(rule, owner, own, written, diagnostics) { IsWhole = IsWhole };
    }
}
