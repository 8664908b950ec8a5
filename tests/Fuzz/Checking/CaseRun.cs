using System.Collections.Immutable;
using Clientwright.Fuzz.Making;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Clientwright.Fuzz.Checking;

/// <summary>A run of the whole generator over a case's specs.</summary>
internal sealed class CaseRun
{
    private CaseRun(GeneratorDriver driver)
    {
        Driver = driver;
        Result = driver.GetRunResult().Results[0];
    }

    public GeneratorDriver Driver { get; }

    public GeneratorRunResult Result { get; }

    public ImmutableArray<GeneratedSourceResult> Sources => Result.GeneratedSources.IsDefault ? [] : Result.GeneratedSources;

    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics.IsDefault ? [] : Result.Diagnostics;

    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>
    /// A run over other texts than another had. The driver remembers what it did, so that what is the same for all cases is not done
    /// again; that nothing else stays is one of the promises.
    /// </summary>
    public CaseRun With(IEnumerable<FuzzFile> files, Consumer consumer) =>
        new(Driver.ReplaceAdditionalTexts([.. files.Select(file => new FuzzText(file))]).RunGenerators(consumer.Compilation));

    public static CaseRun Of(IEnumerable<FuzzFile> files, Consumer consumer)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new ClientGenerator().AsSourceGenerator()],
            files.Select(file => new FuzzText(file)),
            Consumer.ParseOptions,
            new FuzzOptions());
        return new CaseRun(driver.RunGenerators(consumer.Compilation));
    }

    /// <summary>What came out, apart from its order.</summary>
    public IEnumerable<string> Files() =>
        Sources.Select(source => source.HintName + "\n" + source.SourceText).Order(StringComparer.Ordinal);

    /// <summary>What was reported, apart from its order.</summary>
    public IEnumerable<string> Messages() => Diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal);
}
