using Clientwright.Fuzz.Making;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Clientwright.Fuzz.Checking;

/// <summary>Whether a file is built as emitters build it: a text of a spec that became code would show.</summary>
internal static class StructureCheck
{
    private static readonly HashSet<string> Directives =
    [
        "#nullable enable annotations",
        "#pragma warning disable CS1591 // What a spec does not describe has no documentation.",
        "#pragma warning disable CS0618 // What a spec calls deprecated is still read and written.",
    ];

    public static IEnumerable<Finding> Check(GeneratedSourceResult source)
    {
        var root = (CompilationUnitSyntax)source.SyntaxTree.GetRoot();
        var fault = source.SyntaxTree.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        if (fault is not null)
        {
            yield return new Finding(FindingKind.Syntax, fault.Id, $"{source.HintName}: {CompilationCheck.Describe(fault)}");
            yield break;
        }

        if (root.Usings.Count > 0 || root.AttributeLists.Count > 0 || root.Externs.Count > 0 || root.Members is not [FileScopedNamespaceDeclarationSyntax])
        {
            yield return new Finding(FindingKind.Structure, "unit", $"{source.HintName} has more than a namespace.");
        }

        foreach (var trivia in root.DescendantTrivia(descendIntoTrivia: false))
        {
            if (trivia.IsDirective && !Directives.Contains(trivia.ToString().TrimEnd('\n')))
            {
                yield return new Finding(FindingKind.Structure, "directive", $"{source.HintName} has the directive {trivia}.");
            }
            else if (trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) || trivia.IsKind(SyntaxKind.DisabledTextTrivia) || trivia.IsKind(SyntaxKind.SkippedTokensTrivia))
            {
                yield return new Finding(FindingKind.Structure, "trivia", $"{source.HintName} has {trivia.Kind()}: {trivia}.");
            }
        }

        if (root.DescendantTokens(descendIntoTrivia: true).FirstOrDefault(IsSmuggled) is { RawKind: not 0 } smuggled)
        {
            yield return new Finding(FindingKind.Structure, "smuggled", $"{source.HintName}: {smuggled.Parent}");
        }
    }

    private static bool IsSmuggled(SyntaxToken token) => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == NastyTexts.Smuggled;
}
