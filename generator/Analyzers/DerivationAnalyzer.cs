using System.Collections.Immutable;
using Clientwright.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Clientwright.Analyzers;

/// <summary>
/// Reports a type that derives from a closed one and is none of its cases. C# lets some through: what a user nests in a part of a result, or gives a
/// constructor there, and an abstract record, in another assembly too, which comes into a choice of types by the constructor that copies.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DerivationAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(DiagnosticDescriptors.DerivesFromClosedType);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // Other generators' code too: a switch would miss its types all the same.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.BaseList);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        // A base class can only be the first; what else is listed are interfaces.
        var list = (BaseListSyntax)context.Node;
        if (list is not { Types: [var first, ..], Parent: TypeDeclarationSyntax declaration }
            || context.SemanticModel.GetTypeInfo(first.Type, context.CancellationToken).Type is not INamedTypeSymbol type
            || !ClosedType.IsClosed(type)
            || context.SemanticModel.GetDeclaredSymbol(declaration, context.CancellationToken) is not { } derived
            || IsGeneratedCase(derived, type.OriginalDefinition, list.SyntaxTree))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            DiagnosticDescriptors.DerivesFromClosedType,
            first.Type.GetLocation(),
            derived.Name,
            type.Name));
    }

    /// <summary>Cases are nested, and stand in the file of the mark: nobody else can write there, while a partial type can be gone on with anywhere.</summary>
    private static bool IsGeneratedCase(INamedTypeSymbol derived, INamedTypeSymbol closed, SyntaxTree tree) =>
        SymbolEqualityComparer.Default.Equals(derived.ContainingType, closed) && ClosedType.MarkOf(closed)?.ApplicationSyntaxReference?.SyntaxTree == tree;
}
