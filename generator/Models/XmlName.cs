namespace Clientwright.Models;

/// <summary>The name of an element or an attribute.</summary>
/// <param name="Namespace">Null for that which holds where it stands.</param>
/// <param name="Prefix">How the namespace is written; null for the default one.</param>
public sealed record XmlName(string Local, string? Namespace = null, string? Prefix = null);
