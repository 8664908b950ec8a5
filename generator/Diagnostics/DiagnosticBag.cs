using Clientwright.Collections;

namespace Clientwright.Diagnostics;

/// <summary>Collects what is wrong in one file while it is read or bound.</summary>
public sealed class DiagnosticBag(string path)
{
    private readonly List<SpecDiagnostic> _diagnostics = [];

    public void Report(string id, SourceSpan span, params string[] arguments) =>
        _diagnostics.Add(new SpecDiagnostic(id, path, span, arguments.Select(MessageText.Clean).ToEquatableArray()));

    /// <summary>Whether something that begins in the line, counted from 0, has been reported.</summary>
    public bool HasIn(int line) => _diagnostics.Exists(diagnostic => diagnostic.Span.StartLine == line);

    /// <summary>All that was reported, in the order of the file; what is shown at the same place, in the order of reporting.</summary>
    public EquatableArray<SpecDiagnostic> ToDiagnostics() =>
        _diagnostics.OrderBy(static diagnostic => diagnostic.Span.Start).ToEquatableArray();
}
