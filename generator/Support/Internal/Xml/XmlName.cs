namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;

/// <summary>The name of an element or an attribute.</summary>
/// <param name="Namespace">Null for that which holds where it stands: any when it is read, the default one when it is written.</param>
/// <param name="Prefix">How the namespace is written; null for the default one.</param>
[Embedded]
internal readonly record struct XmlName(string Local, string? Namespace = null, string? Prefix = null);
