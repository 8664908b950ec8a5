using Clientwright.Collections;

namespace Clientwright.Diagnostics;

/// <summary>Collects what is wrong in one file while it is read or bound.</summary>
public sealed class DiagnosticBag(string path)
{
    private readonly List<SpecDiagnostic> _diagnostics = [];

    public void Report(string id, SourceSpan span, params string[] arguments) =>
        _diagnostics.Add(new SpecDiagnostic(id, path, span, arguments.ToEquatableArray()));

    public EquatableArray<SpecDiagnostic> ToDiagnostics() => _diagnostics.ToEquatableArray();
}
