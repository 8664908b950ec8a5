using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Clientwright.CodeFixes;

/// <summary>Where cases are put in a <c>switch</c>: behind the others, but before one that takes the rest. A switch on one line gets several.</summary>
internal static class SwitchLayout
{
    public static SwitchExpressionSyntax Add(SwitchExpressionSyntax expression, ImmutableArray<SwitchExpressionArmSyntax> arms, string newLine)
    {
        var hadLines = EndsLine(expression.OpenBraceToken);
        var existing = expression.Arms;
        var place = existing.LastOrDefault() is { Pattern: var last } && TakesTheRest(last) ? existing.Count - 1 : existing.Count;
        var hasLastComma = existing.SeparatorCount == existing.Count;
        var separators = existing.GetSeparators().Select(comma => EndLine(comma, newLine)).ToList();
        var all = existing.ToList();
        if (!hasLastComma)
        {
            // What stands behind the last arm belongs behind its comma, a comment above all.
            separators.Add(EndLine(Token(SyntaxKind.CommaToken).WithTrailingTrivia(all[all.Count - 1].GetTrailingTrivia()), newLine));
            all[all.Count - 1] = all[all.Count - 1].WithoutTrailingTrivia();
        }

        all.InsertRange(place, arms);
        separators.InsertRange(place, arms.Select(_ => EndLine(Token(SyntaxKind.CommaToken), newLine)));
        if (!hasLastComma)
        {
            all[all.Count - 1] = all[all.Count - 1].WithTrailingTrivia(separators[separators.Count - 1].TrailingTrivia);
            separators.RemoveAt(separators.Count - 1);
        }

        var result = expression
            .WithOpenBraceToken(EndLine(expression.OpenBraceToken, newLine))
            .WithArms(SeparatedList(all, separators));
        return hadLines ? result : OnLines(result, newLine);
    }

    public static SwitchStatementSyntax Add(SwitchStatementSyntax statement, ImmutableArray<SwitchSectionSyntax> sections, string newLine)
    {
        var hadLines = EndsLine(statement.OpenBraceToken);
        var existing = statement.Sections.ToList();
        var place = existing.LastOrDefault() is { } last && last.Labels.Any(TakesTheRest) ? existing.Count - 1 : existing.Count;
        for (var i = 0; i < existing.Count; i++)
        {
            existing[i] = existing[i].ReplaceToken(existing[i].GetLastToken(), EndLine(existing[i].GetLastToken(), newLine));
        }

        existing.InsertRange(place, sections);
        var result = statement
            .WithOpenBraceToken(EndLine(statement.OpenBraceToken, newLine))
            .WithSections(List(existing));
        return hadLines ? result : result.WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static SwitchExpressionSyntax OnLines(SwitchExpressionSyntax expression, string newLine) => expression
        .WithSwitchKeyword(EndLine(expression.SwitchKeyword, newLine))
        .WithAdditionalAnnotations(Formatter.Annotation);

    private static bool TakesTheRest(PatternSyntax pattern) => pattern switch
    {
        DiscardPatternSyntax or VarPatternSyntax { Designation: SingleVariableDesignationSyntax or DiscardDesignationSyntax } => true,
        ParenthesizedPatternSyntax { Pattern: var inner } => TakesTheRest(inner),
        _ => false,
    };

    private static bool TakesTheRest(SwitchLabelSyntax label) => label switch
    {
        DefaultSwitchLabelSyntax => true,
        CasePatternSwitchLabelSyntax { Pattern: var pattern } => TakesTheRest(pattern),
        _ => false,
    };

    private static bool EndsLine(SyntaxToken token) => token.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);

    private static SyntaxToken EndLine(SyntaxToken token, string newLine)
    {
        if (EndsLine(token))
        {
            return token;
        }

        var kept = token.TrailingTrivia.ToList();
        while (kept.Count > 0 && kept[kept.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia))
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return token.WithTrailingTrivia(TriviaList(kept).Add(EndOfLine(newLine)));
    }
}
