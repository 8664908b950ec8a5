using System.Collections.Immutable;
using Clientwright.CodeFixes;
using Clientwright.Tests.Analyzers;
using Clientwright.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Clientwright.Tests.CodeFixes;

/// <summary>What an editor makes of a user's code when the fix is chosen: the analyzers find, the fix changes, and the analyzers look again.</summary>
internal static class FixedCode
{
    private const string CodePath = "Code.cs";

    private static readonly string[] Ids = ["CW3001", "CW3004", "CS8509"];

    /// <summary>Mends what is marked, each alone and from the code as it was given; null where nothing is offered.</summary>
    public static async Task<string?> FixOneAsync(AnalyzedProject project, string marked)
    {
        var (document, diagnostics) = await OpenAsync(project, marked);
        var mark = MarkedText.Parse(marked).Marks.Single();
        return await OfferAsync(document, [.. diagnostics.Where(diagnostic => diagnostic.Location.SourceSpan.Start == mark.Start)]) is { } action
            ? await ApplyAsync(document, action)
            : null;
    }

    /// <summary>Mends all that there is in the file, at once; then nobody has anything to say of it any more, the compiler included.</summary>
    public static async Task<string> FixAllAsync(AnalyzedProject project, string code, DocumentationMode documentation = DocumentationMode.Diagnose)
    {
        var (document, diagnostics) = await OpenAsync(project, code, documentation);
        var fix = new AddMissingCases();
        var action = await OfferAsync(document, [diagnostics[0]]);
        var context = new FixAllContext(
            document, fix, FixAllScope.Document, action!.EquivalenceKey!, Ids, new Diagnostics(diagnostics), CancellationToken.None);
        var text = await ApplyAsync(document, (await fix.GetFixAllProvider().GetFixAsync(context))!);
        (await project.AnalyzeAsync(text)).ReportsNothing();
        return text;
    }

    private static async Task<(Document Document, ImmutableArray<Diagnostic> Diagnostics)> OpenAsync(
        AnalyzedProject project, string marked, DocumentationMode documentation = DocumentationMode.Diagnose)
    {
        var analyzed = await project.AnalyzeAsync(marked);
        var opened = new AdhocWorkspace().AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            project.AssemblyName,
            project.AssemblyName,
            LanguageNames.CSharp,
            compilationOptions: analyzed.Compilation.Options,
            parseOptions: new CSharpParseOptions(project.Language, documentation),
            metadataReferences: project.References));
        foreach (var tree in analyzed.Compilation.SyntaxTrees.Where(tree => tree.FilePath != CodePath))
        {
            opened = opened.AddDocument(Path.GetFileName(tree.FilePath), await tree.GetTextAsync()).Project;
        }

        var document = opened.AddDocument(CodePath, SourceText.From(analyzed.Code.Text));
        var root = (await document.GetSyntaxTreeAsync())!;
        return (document, [
            .. analyzed.Reported
                .Where(diagnostic => Ids.Contains(diagnostic.Id))
                .Select(diagnostic => Diagnostic.Create(diagnostic.Descriptor, Location.Create(root, diagnostic.Location.SourceSpan))),
        ]);
    }

    private static async Task<CodeAction?> OfferAsync(Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var offered = new List<CodeAction>();
        var context = new CodeFixContext(
            document, diagnostics[0].Location.SourceSpan, diagnostics, (action, _) => offered.Add(action), CancellationToken.None);
        await new AddMissingCases().RegisterCodeFixesAsync(context);
        Assert.All(offered, action => Assert.Equal("Add the missing cases", action.Title));
        return offered.SingleOrDefault();
    }

    private static async Task<string> ApplyAsync(Document document, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        return (await changed.GetTextAsync()).ToString();
    }

    private sealed class Diagnostics(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
