using Clientwright.Diagnostics;
using Clientwright.Reading;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

/// <summary>Says of a key that a construct does not have what is probably meant by it.</summary>
internal sealed class UnknownKeys(ConstructRule rule, DiagnosticBag diagnostics)
{
    private readonly IReadOnlyList<string> _known = rule.KeyNames;

    /// <summary>Reports the key, and returns the construct's own that is meant by it; null if none is.</summary>
    /// <param name="written">The keys that are there already, which are meant by no other.</param>
    public string? Report(SpecEntry entry, ICollection<string> written)
    {
        var key = entry.Key;
        if (MeantWithoutSpace(entry, rule) is { } glued)
        {
            var colon = key.Span with { Start = key.Span.Start + glued.Length, StartColumn = key.Span.StartColumn + glued.Length };
            colon = colon with { End = colon.Start + 1, EndLine = colon.StartLine, EndColumn = colon.StartColumn + 1 };
            diagnostics.Report(DiagnosticIds.NoColon, colon, key.Name, $"{glued}: {key.Name.Substring(glued.Length + 1)}", "");
            return glued;
        }

        if (ForeignKeys.Find(key.Name, _known) is { } foreign)
        {
            diagnostics.Report(DiagnosticIds.ForeignKey, key.Span, key.Name, rule.Title, foreign.What);
            return foreign.Meant;
        }

        var nearest = Words.Nearest(key.Name, _known.Where(name => !written.Contains(name)));
        if (nearest is null && OwnersOf(key.Name) is { Length: > 0 } owners)
        {
            diagnostics.Report(DiagnosticIds.MisplacedKey, key.Span, key.Name, rule.Title, Words.Join(owners, "or"), "move it there");
            return null;
        }

        var hint = Words.Hint(nearest, _known.Count == 1 ? $"Its only key is '{_known[0]}'" : $"Its keys are {Words.List(_known, "and")}");
        diagnostics.Report(DiagnosticIds.UnknownKey, key.Span, key.Name, rule.Title, hint);
        return nearest;
    }

    /// <summary>The key in <c>{ is:Found }</c>, of which YAML makes a key <c>is:Found</c> without a value; null if it is something else.</summary>
    public static string? MeantWithoutSpace(SpecEntry entry, ConstructRule rule)
    {
        var colon = entry.Key.Name.IndexOf(':');
        var name = colon > 0 && entry.Value is YamlScalarNode { IsNothing: true } ? entry.Key.Name.Substring(0, colon) : "";
        return rule.Find(name) is null ? null : name;
    }

    // A status is a key of no construct, and 'default' of several: only a number says what it is.
    private static string[] OwnersOf(string key) => StatusKeys.Read(key) is { } status && status != StatusRange.Default
        ? ["'responses'"]
        : [.. SpecGrammar.All.Where(other => other.Find(key) is not null).Select(static other => other.Title).Distinct(StringComparer.Ordinal)];
}
