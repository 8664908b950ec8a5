namespace Clientwright.Specs.Grammar;

/// <summary>A word for how a body stands on the wire.</summary>
/// <param name="MediaType">What it is sent as, where nothing else is said.</param>
internal sealed record BodyWord(string Text, string MediaType, string Documentation);
