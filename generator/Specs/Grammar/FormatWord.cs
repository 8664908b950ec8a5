namespace Clientwright.Specs.Grammar;

/// <summary>One of the ways in which the values of a built-in type can be written.</summary>
/// <param name="Type">The name of the built-in type.</param>
/// <param name="IsUsual">Whether it is the one that is meant without a word.</param>
internal sealed record FormatWord(string Text, string Type, string Documentation, bool IsUsual = false);
