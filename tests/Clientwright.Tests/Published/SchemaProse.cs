using Clientwright.Specs.Grammar;

namespace Clientwright.Tests.Published;

/// <summary>What an editor shows of a key.</summary>
internal static class SchemaProse
{
    private const string Fence = "```";

    public static string Markdown(KeyRule key, ConstructRule rule, bool isOptional)
    {
        var sentences = string.Join(' ', Sentences(key, rule, isOptional));
        return key.Example is { } example ? $"{sentences}\n\n{Fence}yaml\n{key.Name}: {example}\n{Fence}" : sentences;
    }

    public static string Plain(KeyRule key, ConstructRule rule, bool isOptional) => Plain(string.Join(' ', Sentences(key, rule, isOptional)));

    /// <summary>The same without Markdown's marks.</summary>
    public static string Plain(string markdown) => markdown.Replace("`", "", StringComparison.Ordinal);

    public static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static IEnumerable<string> Sentences(KeyRule key, ConstructRule rule, bool isOptional) =>
        isOptional ? [.. KeyProse.Sentences(key, rule), "It may be absent."] : KeyProse.Sentences(key, rule);
}
