using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Clientwright.Analyzers;

/// <summary>How severe a diagnostic is by all that a project says about it: options of the compiler, <c>.editorconfig</c> and <c>.globalconfig</c>.</summary>
internal static class EffectiveSeverity
{
    private const string OfAllAnalyzers = "dotnet_analyzer_diagnostic.severity";

    /// <summary>The severity in a file; null where the diagnostic is switched off.</summary>
    public static DiagnosticSeverity? Of(DiagnosticDescriptor descriptor, SyntaxTree tree, SuppressionAnalysisContext context)
    {
        var options = context.Compilation.Options;
        if (Said(descriptor, tree, context) is not { } said)
        {
            said = options.GeneralDiagnosticOption == ReportDiagnostic.Error && descriptor.DefaultSeverity == DiagnosticSeverity.Warning
                ? ReportDiagnostic.Error
                : ReportDiagnostic.Default;
        }
        else if (said == ReportDiagnostic.Warn && options.GeneralDiagnosticOption == ReportDiagnostic.Error && !options.SpecificDiagnosticOptions.ContainsKey(descriptor.Id))
        {
            // TreatWarningsAsErrors raises what a configuration file calls a warning; WarningsNotAsErrors is what keeps it one.
            said = ReportDiagnostic.Error;
        }

        return said switch
        {
            ReportDiagnostic.Default => descriptor.DefaultSeverity,
            ReportDiagnostic.Error => DiagnosticSeverity.Error,
            ReportDiagnostic.Warn => DiagnosticSeverity.Warning,
            ReportDiagnostic.Info => DiagnosticSeverity.Info,
            ReportDiagnostic.Hidden => DiagnosticSeverity.Hidden,
            _ => null,
        };
    }

    // NoWarn wins over every file; among the rest, what is nearer to the code wins.
    private static ReportDiagnostic? Said(DiagnosticDescriptor descriptor, SyntaxTree tree, SuppressionAnalysisContext context)
    {
        var options = context.Compilation.Options;
        if (options.SpecificDiagnosticOptions.TryGetValue(descriptor.Id, out var specific) && specific == ReportDiagnostic.Suppress)
        {
            return specific;
        }

        var files = options.SyntaxTreeOptionsProvider;
        if (files is not null && files.TryGetDiagnosticValue(tree, descriptor.Id, context.CancellationToken, out var ofFile))
        {
            return ofFile;
        }

        if (specific != ReportDiagnostic.Default)
        {
            return specific;
        }

        if (files is not null && files.TryGetGlobalDiagnosticValue(descriptor.Id, context.CancellationToken, out var ofAll))
        {
            return ofAll;
        }

        var groups = context.Options.AnalyzerConfigOptionsProvider.GetOptions(tree);
        return groups.TryGetValue($"dotnet_analyzer_diagnostic.category-{descriptor.Category}.severity", out var said) || groups.TryGetValue(OfAllAnalyzers, out said)
            ? Read(said)
            : null;
    }

    private static ReportDiagnostic? Read(string severity) => severity.ToLowerInvariant() switch
    {
        "error" => ReportDiagnostic.Error,
        "warning" => ReportDiagnostic.Warn,
        "suggestion" => ReportDiagnostic.Info,
        "silent" or "refactoring" => ReportDiagnostic.Hidden,
        "none" => ReportDiagnostic.Suppress,
        _ => null,
    };
}
