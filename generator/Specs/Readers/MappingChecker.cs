using Clientwright.Diagnostics;
using Clientwright.Reading;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

/// <summary>
/// Checks a mapping against the grammar, and reports everything that does not follow it. A mistake is reported once: what is wrong
/// is not also missing, and a key that is probably meant by another is not missing either.
/// </summary>
internal sealed class MappingChecker
{
    private const string MergeKey = "<<";

    private readonly ConstructRule _rule;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, SpecEntry> _sound;

    // Keys that the construct has, so that there are few.
    private readonly List<string> _written = [];
    private readonly List<string> _meant = [];
    private bool _isMerged;

    private MappingChecker(ConstructRule rule, int entries, DiagnosticBag diagnostics)
    {
        _rule = rule;
        _sound = new Dictionary<string, SpecEntry>(Math.Min(entries, rule.Keys.Count), StringComparer.Ordinal);
        _diagnostics = diagnostics;
    }

    /// <param name="owner">The key of the mapping.</param>
    public static SpecMapping Check(YamlMappingNode node, ConstructRule rule, SpecKey owner, DiagnosticBag diagnostics)
    {
        var checker = new MappingChecker(rule, node.Entries.Count, diagnostics);
        checker.CheckEntries(node);
        if (node.IsWhole && !checker._isMerged)
        {
            checker.CheckNeededKeys();
            checker.CheckMissingKeys(owner);
        }

        checker._written.AddRange(checker._meant);
        return new SpecMapping(rule, owner, checker._sound, checker._written, diagnostics) { IsWhole = node.IsWhole };
    }

    private void CheckEntries(YamlMappingNode node)
    {
        foreach (var entry in DistinctEntries.Of(IndentationTraps.Remove(CommaTraps.Remove(node, _rule, _diagnostics), _rule, _diagnostics), StringComparer.Ordinal, _diagnostics))
        {
            if (_rule.Find(entry.Key.Name) is not { } key)
            {
                ReportUnknown(entry);
                continue;
            }

            if (entry.Key.IsOptional && !key.MayBeOptional)
            {
                _diagnostics.Report(DiagnosticIds.KeyCannotBeOptional, entry.Key.Span, key.Name);
            }

            var isExcluded = ReportExcluded(entry.Key, key);
            _written.Add(key.Name);
            if (!isExcluded && ValueChecker.Check(entry, key.Value, _diagnostics))
            {
                CommentTraps.Check(entry, _diagnostics);
                _sound.Add(key.Name, entry);
            }
        }
    }

    private void ReportUnknown(SpecEntry entry)
    {
        if (_diagnostics.IsFull)
        {
            return;
        }

        if (entry is { Key.Name: MergeKey, Value: YamlInvalidNode })
        {
            // What it merges is told; whatever seems to be missing may be in there.
            _isMerged = true;
            return;
        }

        var meant = new UnknownKeys(_rule, _diagnostics).Report(entry, _written);
        if (meant is not null)
        {
            _meant.Add(meant);
        }
    }

    private bool ReportExcluded(SpecKey key, KeyRule rule)
    {
        if (_rule.ExcludedBeside(rule).FirstOrDefault(_written.Contains) is not { } other)
        {
            return false;
        }

        _diagnostics.Report(DiagnosticIds.ExcludedKey, key.Span, rule.Name, other);
        return true;
    }

    private void CheckNeededKeys()
    {
        foreach (var entry in _sound.Values.Where(entry => _rule.Find(entry.Key.Name)!.NeedsOneOf.Count > 0).ToArray())
        {
            var needed = _rule.Find(entry.Key.Name)!.NeedsOneOf.Where(key => _rule.Find(key) is not null).ToArray();
            if (needed.Length > 0 && !needed.Any(IsThere))
            {
                _diagnostics.Report(DiagnosticIds.KeyNeedsAnother, entry.Key.Span, entry.Key.Name, Words.List(needed, "or"));
                _sound.Remove(entry.Key.Name);
            }
        }
    }

    private void CheckMissingKeys(SpecKey owner)
    {
        foreach (var key in _rule.Keys.Where(key => key.IsRequired && !IsThere(key.Name)))
        {
            _diagnostics.Report(DiagnosticIds.MissingKey, owner.Span, Capitalize(_rule.Title), key.Name, Clause(key.Documentation));
        }

        if (_rule.Kinds.Count > 0 && !_rule.Kinds.Any(IsThere))
        {
            _diagnostics.Report(DiagnosticIds.NoKindOfSchema, owner.Span, owner.Name, Words.List(_rule.Kinds, "and"));
        }
    }

    private bool IsThere(string key) => _written.Contains(key) || _meant.Contains(key);

    private static string Capitalize(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    private static string Clause(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence.Substring(1).TrimEnd('.');
}
