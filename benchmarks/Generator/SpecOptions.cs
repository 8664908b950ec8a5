using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GeneratorBenchmarks;

/// <summary>What the package's MSBuild files hand to the compiler: every additional file is a spec.</summary>
internal sealed class SpecOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Options All = new();

    public override AnalyzerConfigOptions GlobalOptions => All;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => All;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => All;

    private sealed class Options : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key switch
            {
                "build_property.RootNamespace" => "Consumer",
                "build_metadata.AdditionalFiles.ClientwrightSpec" => "true",
                _ => null,
            };
            return value is not null;
        }
    }
}
