using Clientwright.Diagnostics;

namespace Clientwright.Binding;

/// <summary>What is wrong only by what the API's bodies are, which is known when all files are.</summary>
/// <param name="Namespace">The API's.</param>
/// <param name="Type">The C# name of the type that must not stand in XML like that; null for what says something to an API that has no XML.</param>
public sealed record XmlMistake(string Namespace, string? Type, SpecDiagnostic Diagnostic);
