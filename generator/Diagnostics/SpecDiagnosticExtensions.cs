using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Clientwright.Diagnostics;

internal static class SpecDiagnosticExtensions
{
    /// <remarks>
    /// The location is made of path and positions alone. That it can so not be silenced by a <c>#pragma</c> is no loss: YAML has none.
    /// </remarks>
    public static Diagnostic ToDiagnostic(this SpecDiagnostic diagnostic)
    {
        var span = diagnostic.Span;
        var location = Location.Create(
            diagnostic.Path,
            TextSpan.FromBounds(span.Start, span.End),
            new LinePositionSpan(new(span.StartLine, span.StartColumn), new(span.EndLine, span.EndColumn)));

        return Diagnostic.Create(DiagnosticDescriptors.Get(diagnostic.Id), location, [.. diagnostic.Arguments]);
    }
}
