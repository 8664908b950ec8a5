namespace Clientwright.Specs.Grammar;

/// <summary>One of the words that a key takes.</summary>
/// <param name="Documentation">What it says, in a sentence; null where the key's own documentation says enough.</param>
internal sealed record ChoiceWord(string Text, string? Documentation = null);
