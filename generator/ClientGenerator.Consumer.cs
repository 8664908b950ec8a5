using System.Collections.Immutable;
using Clientwright.Emitting;
using Clientwright.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Clientwright;

/// <content>What is asked of the project that the code is generated into, each answer a small value that seldom changes.</content>
public sealed partial class ClientGenerator
{
    // The compiler that this code runs in: earlier ones know no `closed`, or a preview of it that was another.
    private static readonly bool CompilerKnowsClosed = typeof(Compilation).Assembly.GetName().Version >= new Version(5, 9);

    // Not yet in the enumeration of the Roslyn that this is built against. Previews are greater than every version.
    private const LanguageVersion CSharp15 = (LanguageVersion)1500;

    private const string ClosedTypeAttribute = "System.Runtime.CompilerServices.IsClosedTypeAttribute";

    private static string? RootNamespaceOf(AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken) =>
        BuildOptions.RootNamespaceOf(options);

    private static bool IsDesignTime(AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken) => BuildOptions.IsDesignTime(options);

    private static ConsumerFacts FactsOf(ImmutableArray<MetadataReference> references, CancellationToken cancellationToken) =>
        new(references.Any(IsHttpClientFactory));

    // The reference's file, and not a look into the compilation, which is another one after every edit of the user's code.
    private static bool IsHttpClientFactory(MetadataReference reference) =>
        string.Equals(Path.GetFileName(reference.Display), "Microsoft.Extensions.Http.dll", StringComparison.OrdinalIgnoreCase);

    private static CaseClosure ClosureOf((ParseOptions Parse, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellationToken) => new(
        CompilerKnowsClosed
        && input.Parse is CSharpParseOptions { LanguageVersion: >= CSharp15 }
        && BuildOptions.MayClose(input.Options));

    // A look into the compilation, for the one thing that nothing else tells. Asked only where the answer matters.
    private static bool LacksClosedType((Compilation Compilation, CaseClosure Closure) input, CancellationToken cancellationToken) =>
        input.Closure.IsOfLanguage
        && !input.Compilation.GetTypesByMetadataName(ClosedTypeAttribute).Any(type =>
            type.DeclaredAccessibility == Accessibility.Public
            || SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, input.Compilation.Assembly));
}
