using Clientwright.Collections;

namespace Clientwright.Diagnostics;

/// <summary>Collects what is wrong in one file while it is read or bound.</summary>
public sealed class DiagnosticBag(string path)
{
    // All mistakes are told at once, but a file with more than these is none that somebody mistyped: it is another file.
    private const int Most = 1000;
    private const int Many = 100;

    private readonly List<SpecDiagnostic> _diagnostics = [];

    public void Report(string id, SourceSpan span, params string[] arguments)
    {
        // A limit is told in any case: it says why the file was not read.
        if (!IsFull || id is DiagnosticIds.NestedTooDeep or DiagnosticIds.TooManyNodes)
        {
            _diagnostics.Add(new SpecDiagnostic(id, path, span, arguments.Select(MessageText.Clean).ToEquatableArray()));
        }
    }

    /// <summary>Whether nothing more is told.</summary>
    public bool IsFull => _diagnostics.Count >= Most;

    /// <summary>Whether so much is wrong that nobody needs a good word for each: whoever would look for one can save the work.</summary>
    public bool HasMany => _diagnostics.Count >= Many;

    public bool IsEmpty => _diagnostics.Count == 0;

    /// <summary>Whether something that begins in the line, counted from 0, has been reported.</summary>
    public bool HasIn(int line) => _diagnostics.Exists(diagnostic => diagnostic.Span.StartLine == line);

    /// <summary>
    /// All that was reported, in the order of the file; what is shown at the same place, in the order of reporting. Nothing is told twice.
    /// </summary>
    public EquatableArray<SpecDiagnostic> ToDiagnostics() =>
        _diagnostics.Distinct().OrderBy(static diagnostic => diagnostic.Span.Start).ToEquatableArray();
}
