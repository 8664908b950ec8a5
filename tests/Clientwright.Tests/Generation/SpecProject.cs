using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Clientwright.Tests.Generation;

/// <summary>
/// A project with specs, as the compiler sees it: an immutable value, of which an edit makes another. The driver goes along, so
/// that the next <see cref="Run"/> is the incremental one.
/// </summary>
internal sealed record SpecProject
{
    private SpecProject(
        GeneratorDriver driver,
        CSharpCompilation compilation,
        SpecOptionsProvider options,
        ImmutableDictionary<string, SpecText> texts,
        CSharpParseOptions parseOptions)
    {
        Driver = driver;
        Compilation = compilation;
        Options = options;
        Texts = texts;
        ParseOptions = parseOptions;
    }

    public GeneratorDriver Driver { get; init; }

    public CSharpCompilation Compilation { get; private init; }

    public SpecOptionsProvider Options { get; private init; }

    public ImmutableDictionary<string, SpecText> Texts { get; private init; }

    private CSharpParseOptions ParseOptions { get; init; }

    /// <summary>What came out of the run before; null before the first.</summary>
    private GeneratorDriverRunResult? LastResult { get; init; }

    public static SpecProject Create(params (string Path, string Text)[] specs) => Create(tracksSteps: true, specs);

    /// <summary>With a driver as a build and an editor have it, whose allocations are theirs.</summary>
    public static SpecProject CreateUntracked(params (string Path, string Text)[] specs) => Create(tracksSteps: false, specs);

    private static SpecProject Create(bool tracksSteps, (string Path, string Text)[] specs)
    {
        var parseOptions = new CSharpParseOptions(LanguageVersion.CSharp12);
        var options = new SpecOptionsProvider("Consumer");
        var compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText("internal static class Program { }", parseOptions)],
            Net80.References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var texts = specs.ToImmutableDictionary(spec => spec.Path, spec => new SpecText(spec.Path, spec.Text), StringComparer.Ordinal);
        var driver = CSharpGeneratorDriver.Create(
            [new ClientGenerator().AsSourceGenerator()],
            texts.Values.OrderBy(text => text.Path, StringComparer.Ordinal),
            parseOptions,
            options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracksSteps));
        return new SpecProject(driver, compilation, options, texts, parseOptions);
    }

    /// <summary>Runs the generator; the result's project carries what the driver remembers.</summary>
    public SpecRun Run()
    {
        var driver = Driver.RunGeneratorsAndUpdateCompilation(Compilation, out var output, out _);
        var result = driver.GetRunResult();
        return new SpecRun(this with { Driver = driver, LastResult = result }, (CSharpCompilation)output, result, LastResult);
    }

    public SpecProject Edit(string path, Func<string, string> edit)
    {
        var before = Texts[path];
        var edited = edit(before.Text);
        Assert.NotEqual(before.Text, edited);
        var after = new SpecText(path, edited);
        return this with { Driver = Driver.ReplaceAdditionalText(before, after), Texts = Texts.SetItem(path, after) };
    }

    public SpecProject Add(string path, string text)
    {
        var added = new SpecText(path, text);
        return this with { Driver = Driver.AddAdditionalTexts([added]), Texts = Texts.Add(path, added) };
    }

    /// <summary>The same file once more, as a project has it that lists it beside a pattern.</summary>
    public SpecProject AddAgain(string path, string text) => this with { Driver = Driver.AddAdditionalTexts([new SpecText(path, text)]) };

    public SpecProject Remove(string path) =>
        this with { Driver = Driver.RemoveAdditionalTexts([Texts[path]]), Texts = Texts.Remove(path) };

    public SpecProject WithRootNamespace(string rootNamespace) => WithOption("build_property.RootNamespace", rootNamespace);

    /// <summary>Sets what the package's MSBuild files, or a <c>.globalconfig</c>, say for the whole project.</summary>
    public SpecProject WithOption(string key, string value)
    {
        var options = Options.With(key, value);
        return this with { Driver = Driver.WithUpdatedAnalyzerConfigOptions(options), Options = options };
    }

    /// <summary>The same project as an editor compiles it.</summary>
    public SpecProject ForEditor() => WithOption("clientwright_design_time", "true");

    /// <summary>Sets the severity of a diagnostic, as <c>NoWarn</c>, <c>WarningsAsErrors</c> and a <c>.globalconfig</c> do.</summary>
    public SpecProject WithSeverity(string id, ReportDiagnostic severity) =>
        this with { Compilation = Compilation.WithOptions(Compilation.Options.WithSpecificDiagnosticOptions([KeyValuePair.Create(id, severity)])) };

    /// <summary>What a build prints of the generator's diagnostics.</summary>
    public ImmutableArray<Diagnostic> Reported()
    {
        Driver.RunGeneratorsAndUpdateCompilation(Compilation, out _, out var diagnostics);
        return diagnostics;
    }

    /// <summary>The same project in another version of C#, with no code but the specs'.</summary>
    public SpecProject InLanguage(LanguageVersion version)
    {
        var parseOptions = ParseOptions.WithLanguageVersion(version);
        return this with
        {
            Driver = Driver.WithUpdatedParseOptions(parseOptions),
            Compilation = Compilation.RemoveAllSyntaxTrees(),
            ParseOptions = parseOptions,
        };
    }

    public SpecProject WithReference(MetadataReference reference) => this with { Compilation = Compilation.AddReferences(reference) };

    public SpecProject WithCode(string code) =>
        this with { Compilation = Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, ParseOptions)) };
}
