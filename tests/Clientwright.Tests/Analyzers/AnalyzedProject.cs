using System.Collections.Immutable;
using System.Reflection;
using Basic.Reference.Assemblies;
using Clientwright.Tests.Generation;
using Clientwright.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Clientwright.Tests.Analyzers;

/// <summary>
/// A project with specs and C# of a user's own: the generator runs over the specs, then the compiler, all analyzers and all suppressors
/// of the package over what there is, as in a build.
/// </summary>
internal sealed record AnalyzedProject
{
    public const string CodePath = "Code.cs";

    // All of them, always: so every test also shows that the others stay out of it.
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(ClientGenerator).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>A project with the specs of <see cref="OfferSpecs"/>.</summary>
    public static AnalyzedProject Offers { get; } = new() { Specs = OfferSpecs.All };

    /// <summary>A project that uses those of another one: what most tests need, and quick, for nothing is generated anew.</summary>
    public static AnalyzedProject UserOfOffers { get; } = new AnalyzedProject { AssemblyName = "User" }.WithReference(Offers);

    /// <summary>A project without specs.</summary>
    public static AnalyzedProject Empty { get; } = new();

    public IReadOnlyList<(string Path, string Text)> Specs { get; init; } = [];

    /// <summary>The name of the assembly, and the namespace of what is generated.</summary>
    public string AssemblyName { get; init; } = "Consumer";

    public LanguageVersion Language { get; init; } = LanguageVersion.CSharp12;

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    /// <summary>What happens to warnings: <see cref="ReportDiagnostic.Error"/> is <c>TreatWarningsAsErrors</c>.</summary>
    public ReportDiagnostic Warnings { get; init; } = ReportDiagnostic.Default;

    /// <summary>Severities by id, as <c>NoWarn</c>, <c>WarningsAsErrors</c> and a <c>.globalconfig</c> set them.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> Severities { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    public ImmutableArray<MetadataReference> References { get; init; } = [.. Net80.References.All];

    /// <summary>The project, referencing another one with specs and code of its own.</summary>
    /// <param name="library">The other project.</param>
    /// <param name="code">Its code.</param>
    /// <param name="asReferenceAssembly">Whether its reference assembly is what is referenced, as between projects of a solution.</param>
    public AnalyzedProject WithReference(AnalyzedProject library, string code = "", bool asReferenceAssembly = false) =>
        this with { References = References.Add(library.Emit(code, asReferenceAssembly)) };

    public AnalyzedProject WithSeverity(string id, ReportDiagnostic severity) => this with { Severities = Severities.SetItem(id, severity) };

    /// <summary>Compiles and analyzes the project.</summary>
    /// <param name="marked">The user's code; what is expected to be reported is marked (<see cref="MarkedText"/>).</param>
    public async Task<AnalyzedCode> AnalyzeAsync(string marked)
    {
        var code = MarkedText.Parse(marked);
        var compilation = Compile(code.Text);
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true);
        var diagnostics = await new CompilationWithAnalyzers(compilation, Analyzers, options).GetAllDiagnosticsAsync();
        return new AnalyzedCode(code, compilation, [.. diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)]);
    }

    /// <summary>The compilation that analyzers see: the user's code and the generated one.</summary>
    public CSharpCompilation Compile(string code)
    {
        var parseOptions = new CSharpParseOptions(Language, DocumentationMode.Diagnose);
        var compilation = CSharpCompilation.Create(
            AssemblyName,
            [CSharpSyntaxTree.ParseText(code, parseOptions, CodePath)],
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                generalDiagnosticOption: Warnings,
                specificDiagnosticOptions: Severities,
                nullableContextOptions: Nullable));
        var driver = CSharpGeneratorDriver.Create(
            [new ClientGenerator().AsSourceGenerator()],
            Specs.Select(spec => new SpecText(spec.Path, spec.Text)),
            parseOptions,
            new SpecOptionsProvider(AssemblyName));
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        Assert.Empty(diagnostics);
        return (CSharpCompilation)output;
    }

    private PortableExecutableReference Emit(string code, bool asReferenceAssembly)
    {
        using var image = new MemoryStream();
        var result = Compile(code).Emit(image, options: new(metadataOnly: asReferenceAssembly, includePrivateMembers: !asReferenceAssembly));
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
