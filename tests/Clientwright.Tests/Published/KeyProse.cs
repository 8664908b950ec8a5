using Clientwright.Specs.Grammar;

namespace Clientwright.Tests.Published;

/// <summary>What people are told of a key, on the page and in the editor.</summary>
internal static class KeyProse
{
    public static IEnumerable<string> Sentences(KeyRule key, ConstructRule rule)
    {
        yield return key.Documentation;
        if (key.Details is { } details)
        {
            yield return details;
        }

        if (key.Value is ValueRule.Map { MayBeOptional: true })
        {
            yield return "A name that ends in `?` may be absent.";
        }

        if ((key.Value is ValueRule.Either either ? either.Short : key.Value) is ValueRule.Choice choice && choice.Choices.All(word => word.Documentation is not null))
        {
            yield return string.Join("; ", choice.Choices.Select(word => $"`{word.Text}`: {Clause(word.Documentation!)}")) + ".";
        }

        if (key.NeedsOneOf.Where(other => rule.Find(other) is not null).ToArray() is { Length: > 0 } needed)
        {
            yield return $"Needs {Names(needed)}.";
        }

        if (key.Excludes.Count > 0)
        {
            yield return $"Not beside {Names(key.Excludes)}.";
        }
    }

    private static string Clause(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..].TrimEnd('.');

    private static string Names(IEnumerable<string> names) => string.Join(" or ", names.Select(name => $"`{name}`"));
}
