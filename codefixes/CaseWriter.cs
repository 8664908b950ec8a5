using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Clientwright.CodeFixes;

/// <summary>Writes cases of a closed type as arms of a <c>switch</c>; names are made as short as the place allows by the editor's own cleaning up.</summary>
internal sealed class CaseWriter(Document document, SemanticModel model, SourceText text, CancellationToken cancellation)
{
    private readonly SyntaxGenerator _generator = SyntaxGenerator.GetGenerator(document);

    /// <summary>How the document ends its lines.</summary>
    public string NewLine { get; } = NewLineOf(text);

    public ImmutableArray<SwitchExpressionArmSyntax> Arms(SwitchExpressionSyntax expression, ImmutableArray<INamedTypeSymbol> cases)
    {
        var indentation = IndentationOf(expression.Arms.LastOrDefault());
        return cases.Select(type =>
        {
            var arm = SwitchExpressionArm(PatternOf(type, expression.CloseBraceToken.SpanStart), ThrowExpression(NotImplemented()));
            return indentation is null
                ? arm.WithLeadingTrivia(CommentOf(type)).WithAdditionalAnnotations(Formatter.Annotation)
                : arm.NormalizeWhitespace().WithLeadingTrivia(CommentOf(type, indentation));
        }).ToImmutableArray();
    }

    public ImmutableArray<SwitchSectionSyntax> Sections(SwitchStatementSyntax statement, ImmutableArray<INamedTypeSymbol> cases)
    {
        var model = statement.Sections.LastOrDefault();
        var ofLabel = IndentationOf(model?.Labels[0]);
        var ofStatement = IndentationOf(model?.Statements[0]);
        return cases.Select(type =>
        {
            var label = CasePatternSwitchLabel(PatternOf(type, statement.CloseBraceToken.SpanStart), Token(SyntaxKind.ColonToken));
            var body = ThrowStatement(NotImplemented());
            var section = ofLabel is null || ofStatement is null
                ? Section(label.WithTrailingTrivia(EndOfLine(NewLine)), body)
                    .WithLeadingTrivia(CommentOf(type))
                    .WithAdditionalAnnotations(Formatter.Annotation)
                : Section(
                    label.NormalizeWhitespace().WithLeadingTrivia(CommentOf(type, ofLabel)).WithTrailingTrivia(EndOfLine(NewLine)),
                    body.NormalizeWhitespace().WithLeadingTrivia(Whitespace(ofStatement)));
            return section.WithTrailingTrivia(EndOfLine(NewLine));
        }).ToImmutableArray();
    }

    /// <remarks>A variable only where there is something to look at: one that nobody uses is a warning in many a project.</remarks>
    private PatternSyntax PatternOf(INamedTypeSymbol type, int position)
    {
        var name = (TypeSyntax)_generator.TypeExpression(type);
        return CaseVariable.NameOf(type, model, position) is { } variable
            ? DeclarationPattern(name, SingleVariableDesignation(Identifier(variable)))
            : TypePattern(name);
    }

    // No collection expressions for lists of syntax: of the oldest Roslyn they come out empty, since its lists have an Add that returns another.
    private static SwitchSectionSyntax Section(SwitchLabelSyntax label, StatementSyntax body) => SwitchSection(SingletonList(label), SingletonList(body));

    private ObjectCreationExpressionSyntax NotImplemented()
    {
        var type = model.Compilation.GetTypeByMetadataName("System.NotImplementedException") is { } known
            ? (TypeSyntax)_generator.TypeExpression(known)
            : ParseTypeName("System.NotImplementedException");
        return ObjectCreationExpression(type).WithArgumentList(ArgumentList());
    }

    private SyntaxTriviaList CommentOf(INamedTypeSymbol type) =>
        CaseComment.Of(type, cancellation) is { } comment ? TriviaList(Comment(comment), EndOfLine(NewLine)) : default;

    private SyntaxTriviaList CommentOf(INamedTypeSymbol type, string indentation) => CaseComment.Of(type, cancellation) is { } comment
        ? TriviaList(Whitespace(indentation), Comment(comment), EndOfLine(NewLine), Whitespace(indentation))
        : TriviaList(Whitespace(indentation));

    /// <summary>What stands before an arm on its line; null where there is none, or it does not begin its line: then it is for the formatter to say.</summary>
    /// <remarks>Taken over and not asked of the formatter, which moves a comment below a comment at the end of a line to under that one.</remarks>
    private string? IndentationOf(SyntaxNode? arm)
    {
        if (arm is null)
        {
            return null;
        }

        var start = text.Lines.GetLineFromPosition(arm.SpanStart).Start;
        var before = text.ToString(TextSpan.FromBounds(start, arm.SpanStart));
        return string.IsNullOrWhiteSpace(before) ? before : null;
    }

    private static string NewLineOf(SourceText text)
    {
        var first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }
}
