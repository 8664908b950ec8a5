using Clientwright.Collections;

namespace Clientwright.Diagnostics;

/// <summary>A diagnostic as data: what a stage may return. It becomes a Roslyn diagnostic only where it is reported.</summary>
/// <param name="Id">The id of its descriptor, such as <c>CW1001</c>.</param>
/// <param name="Path">The spec file, as the compiler names it.</param>
/// <param name="Arguments">The message's arguments, already text, so that equal diagnostics are equal values.</param>
public sealed record SpecDiagnostic(string Id, string Path, SourceSpan Span, EquatableArray<string> Arguments);
