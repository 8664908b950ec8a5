using Clientwright.Specs.Grammar;

namespace Clientwright.Tests.Published;

/// <summary>What an editor shows of a key.</summary>
internal static class SchemaProse
{
    private const string Fence = "```";

    public static string Markdown(KeyRule key, bool isOptional)
    {
        var sentences = string.Join(' ', Sentences(key, isOptional));
        return key.Example is { } example ? $"{sentences}\n\n{Fence}yaml\n{key.Name}: {example}\n{Fence}" : sentences;
    }

    public static string Plain(KeyRule key, bool isOptional) => Plain(string.Join(' ', Sentences(key, isOptional)));

    /// <summary>The same without Markdown's marks.</summary>
    public static string Plain(string markdown) => markdown.Replace("`", "", StringComparison.Ordinal);

    public static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static IEnumerable<string> Sentences(KeyRule key, bool isOptional)
    {
        yield return key.Documentation;
        if (key.Details is { } details)
        {
            yield return details;
        }

        if (isOptional)
        {
            yield return "It may be absent.";
        }
    }
}
