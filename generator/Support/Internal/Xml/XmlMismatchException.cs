namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;

/// <summary>Well-formed XML that does not fit the declared type. It never leaves the support code.</summary>
[Embedded]
internal sealed class XmlMismatchException(string message) : Exception(message);
