using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Clientwright.Tests.Generation;

/// <summary>The options that the package's MSBuild files hand to the compiler: every additional file here is a spec.</summary>
internal sealed class SpecOptionsProvider : AnalyzerConfigOptionsProvider
{
    private readonly Options _options;

    public SpecOptionsProvider(string rootNamespace)
        : this(ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase)
            .Add("build_property.RootNamespace", rootNamespace)
            .Add("build_metadata.AdditionalFiles.ClientwrightSpec", "true"))
    {
    }

    private SpecOptionsProvider(ImmutableDictionary<string, string> values) => _options = new(values);

    public override AnalyzerConfigOptions GlobalOptions => _options;

    public SpecOptionsProvider With(string key, string value) => new(_options.Values.SetItem(key, value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _options;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _options;

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public ImmutableDictionary<string, string> Values => values;

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
