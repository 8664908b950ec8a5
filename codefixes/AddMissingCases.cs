using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace Clientwright.CodeFixes;

/// <summary>
/// Adds to a <c>switch</c> over a closed type the cases that it misses, each with what it means as a comment:
/// <code>
/// // 202: The operation is being cancelled; the operation that does so can be followed.
/// CancelOperationResult.Accepted accepted => throw new NotImplementedException(),
/// </code>
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddMissingCases))]
public sealed class AddMissingCases : CodeFixProvider
{
    private const string Title = "Add the missing cases";

    /// <remarks>CS8509 is what the compiler itself reports where the language knows closed types, from C# 15 on.</remarks>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("CW3001", "CW3004", "CS8509");

    public override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(static (context, document, diagnostics) =>
            FixAsync(document, diagnostics, context.CancellationToken)!);

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        var root = await model.SyntaxTree.GetRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (context.Diagnostics.Any(diagnostic => IncompleteSwitch.Of(diagnostic, root, model, context.CancellationToken) is not null))
        {
            context.RegisterCodeFix(
                CodeAction.Create(Title, cancellation => FixAsync(context.Document, context.Diagnostics, cancellation), equivalenceKey: nameof(AddMissingCases)),
                context.Diagnostics);
        }
    }

    /// <remarks>All of a document at once: a switch may stand in an arm of another one.</remarks>
    private static async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return document;
        }

        var root = await model.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false);
        var writer = new CaseWriter(document, model, await document.GetTextAsync(cancellation).ConfigureAwait(false), cancellation);
        var added = new Dictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>>();
        foreach (var diagnostic in diagnostics)
        {
            // What is missing is found, and named, in the code as it was; only then is anything changed.
            switch (IncompleteSwitch.Of(diagnostic, root, model, cancellation))
            {
                case { Node: SwitchExpressionSyntax expression, Missing: var missing }:
                    var arms = writer.Arms(expression, missing);
                    added[expression] = rewritten => SwitchLayout.Add((SwitchExpressionSyntax)rewritten, arms, writer.NewLine);
                    break;
                case { Node: SwitchStatementSyntax statement, Missing: var missing }:
                    var sections = writer.Sections(statement, missing);
                    added[statement] = rewritten => SwitchLayout.Add((SwitchStatementSyntax)rewritten, sections, writer.NewLine);
                    break;
            }
        }

        var changed = document.WithSyntaxRoot(root.ReplaceNodes(added.Keys, (original, rewritten) => added[original](rewritten)));
        return await FormatAsync(changed, writer.NewLine, cancellation).ConfigureAwait(false);
    }

    /// <remarks>Here and not left to the editor, which would end the lines as the system does and not as the file.</remarks>
    private static async Task<Document> FormatAsync(Document document, string newLine, CancellationToken cancellation)
    {
        var options = (await document.GetOptionsAsync(cancellation).ConfigureAwait(false)).WithChangedOption(FormattingOptions.NewLine, LanguageNames.CSharp, newLine);
        var formatted = await Formatter.FormatAsync(document, Formatter.Annotation, options, cancellation).ConfigureAwait(false);
        return await formatted.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root
            ? formatted.WithSyntaxRoot(root.ReplaceNodes(
                root.GetAnnotatedNodes(Formatter.Annotation), static (_, rewritten) => rewritten.WithoutAnnotations(Formatter.Annotation)))
            : formatted;
    }
}
