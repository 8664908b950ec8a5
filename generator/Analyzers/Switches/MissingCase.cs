using Microsoft.CodeAnalysis;

namespace Clientwright.Analyzers.Switches;

/// <summary>Something that a switch leaves over.</summary>
/// <param name="Text">It as a pattern, in short: cases by their own names.</param>
/// <param name="Case">The case, if it is a whole case of the type that is switched on; null if it is a part of one, or null itself.</param>
internal sealed record MissingCase(string Text, INamedTypeSymbol? Case);
