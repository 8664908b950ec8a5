using System.Collections.Immutable;
using Clientwright.Analyzers;
using Clientwright.Analyzers.Switches;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Clientwright.CodeFixes;

/// <summary>A <c>switch</c> over a closed type, and the cases that it misses, in the order in which they are declared.</summary>
/// <remarks>
/// The cases are found anew, by the code that the analyzer finds them by. So the compiler's own diagnostic will do as well, and a case of
/// which only a part is missing (<c>Found { Body: null }</c>) is none to be added: what is right there, nobody knows but the author.
/// </remarks>
internal sealed record IncompleteSwitch(SyntaxNode Node, ImmutableArray<INamedTypeSymbol> Missing)
{
    /// <summary>The switch that a diagnostic is about; null where it misses no whole case.</summary>
    /// <param name="diagnostic">One at the keyword <c>switch</c>.</param>
    public static IncompleteSwitch? Of(Diagnostic diagnostic, SyntaxNode root, SemanticModel model, CancellationToken cancellation)
    {
        var node = root.FindToken(diagnostic.Location.SourceSpan.Start).Parent;
        if (node is not (SwitchExpressionSyntax or SwitchStatementSyntax)
            || model.GetOperation(node, cancellation) is not { } operation
            || SwitchCoverage.Of(operation, model.Compilation, cancellation) is not { } coverage
            || ClosedType.Of(coverage.Type) is not { } closed)
        {
            return null;
        }

        var missing = ClosedType.CasesOf(closed)
            .Where(type => coverage.Missing.Any(one => SymbolEqualityComparer.Default.Equals(one.Case, type)))
            .ToImmutableArray();
        return missing.IsEmpty ? null : new IncompleteSwitch(node, missing);
    }
}
