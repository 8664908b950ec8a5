using Clientwright.Diagnostics;

namespace Clientwright.Reading;

/// <summary>
/// Ends the reading of a file from any depth. It never leaves this folder: <see cref="YamlDocumentReader"/> turns it into a diagnostic.
/// </summary>
internal sealed class YamlFaultException(string diagnosticId, SourceSpan span, params string[] arguments) : Exception
{
    public string DiagnosticId { get; } = diagnosticId;

    public SourceSpan Span { get; } = span;

    public string[] Arguments { get; } = arguments;
}
