using System.Collections.Immutable;
using Clientwright.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Clientwright.Analyzers;

/// <summary>
/// Reports what is wrong in specs where the generator cannot: editors do not show a generator's diagnostics on additional files, but do
/// show an analyzer's. So this one reports in design-time builds, and only there; in real builds the generator does, with analyzers off too.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SpecAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.CreateRange(DiagnosticDescriptors.All);

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (!BuildOptions.IsDesignTime(context.Options.AnalyzerConfigOptionsProvider))
        {
            return;
        }

        // Specs of one API are bound together, so all are looked at once, when the first file is asked for.
        var specs = new ProjectSpecs(context.Options);
        context.RegisterAdditionalFileAction(file =>
        {
            foreach (var diagnostic in specs.DiagnosticsIn(file.AdditionalFile, file.CancellationToken))
            {
                file.ReportDiagnostic(diagnostic.ToDiagnostic());
            }
        });
    }
}
