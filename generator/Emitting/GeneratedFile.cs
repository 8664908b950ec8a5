namespace Clientwright.Emitting;

/// <summary>A source file for the compiler, as a value: an equal one is not added anew.</summary>
/// <param name="HintName">Unique in the generator without regard to case: the full name of what the file declares.</param>
public sealed record GeneratedFile(string HintName, string Text);
