using System.Collections.Immutable;
using Clientwright.Diagnostics;
using Microsoft.CodeAnalysis;
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

        // Of symbols, which know their bases: to ask the syntax would bind every list of bases in all generated code once more.
        context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        var derived = (INamedTypeSymbol)context.Symbol;
        if (derived.BaseType is not { } type
            || !ClosedType.IsClosed(type)
            || BaseOf(derived, context.CancellationToken) is not { } syntax
            || IsGeneratedCase(derived, type.OriginalDefinition, syntax.SyntaxTree))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            DiagnosticDescriptors.DerivesFromClosedType,
            syntax.GetLocation(),
            derived.Name,
            type.Name));
    }

    /// <summary>Where the base class is named. It can only stand first in a list; lists of other parts of the type begin with an interface.</summary>
    private static TypeSyntax? BaseOf(INamedTypeSymbol derived, CancellationToken cancellationToken)
    {
        foreach (var part in derived.DeclaringSyntaxReferences)
        {
            if (part.GetSyntax(cancellationToken) is TypeDeclarationSyntax { BaseList.Types: [var first, ..] }
                && !derived.Interfaces.Any(implemented => implemented.Name == NameOf(first.Type)))
            {
                return first.Type;
            }
        }

        return null;
    }

    private static string? NameOf(TypeSyntax type) => type switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>Cases are nested, and stand in the file of the mark: nobody else can write there, while a partial type can be gone on with anywhere.</summary>
    private static bool IsGeneratedCase(INamedTypeSymbol derived, INamedTypeSymbol closed, SyntaxTree tree) =>
        SymbolEqualityComparer.Default.Equals(derived.ContainingType, closed) && ClosedType.MarkOf(closed)?.ApplicationSyntaxReference?.SyntaxTree == tree;
}
