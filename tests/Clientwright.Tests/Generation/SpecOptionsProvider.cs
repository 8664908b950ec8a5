using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Clientwright.Tests.Generation;

/// <summary>The options that the package's MSBuild files hand to the compiler: every additional file here is a spec.</summary>
internal sealed class SpecOptionsProvider(string rootNamespace) : AnalyzerConfigOptionsProvider
{
    private readonly Options _options = new(new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["build_property.RootNamespace"] = rootNamespace,
        ["build_metadata.AdditionalFiles.ClientwrightSpec"] = "true",
    });

    public override AnalyzerConfigOptions GlobalOptions => _options;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _options;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _options;

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
