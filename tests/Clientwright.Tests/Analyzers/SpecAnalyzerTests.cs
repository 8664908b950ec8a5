using System.Collections.Immutable;
using Clientwright.Analyzers;
using Clientwright.Diagnostics;
using Clientwright.TestPages;
using Clientwright.Tests.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Clientwright.Tests.Analyzers;

/// <summary>In design-time builds the analyzer says what the generator says in builds, to the letter, and in builds nothing.</summary>
public sealed class SpecAnalyzerTests
{
    private const string Api = "api: Shop\nserver: https://shop.example\n";

    private const string Endpoint =
        """
        endpoint: GetItem
        route: GET /items
        responses:
          200: { is: Found, meens: Found. }

        """;

    private static readonly SpecProject Broken = SpecProject.Create(
        ("specs/api.yaml", Api), ("specs/get-item.yaml", Endpoint), ("specs/types.yaml", "types:\n  Item: { fields: { price: Prise } }\n"));

    [Fact]
    public async Task Both_say_the_same_of_every_example_of_the_documentation()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var project in Examples())
        {
            var generated = project.Run().Result.Diagnostics;
            var analyzed = await AnalyzeAsync(project.ForEditor());

            Assert.Equal(Describe(generated), Describe(analyzed));
            Assert.Empty(project.ForEditor().Run().Result.Diagnostics);
            seen.UnionWith(generated.Select(diagnostic => diagnostic.Id));
        }

        // Without examples there would be nothing to compare.
        Assert.True(seen.Count > 40, string.Join(' ', seen.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task A_build_hears_nothing_from_the_analyzer()
    {
        Assert.Equal(2, Broken.Run().Result.Diagnostics.Length);
        Assert.Empty(await AnalyzeAsync(Broken));
    }

    [Fact]
    public async Task Each_is_told_with_its_file_and_with_no_other()
    {
        var project = Broken.ForEditor();
        var analysis = Analyze(project);

        foreach (var text in project.Texts.Values)
        {
            var result = await analysis.GetAnalysisResultAsync(text, CancellationToken.None);
            var told = result.AdditionalFileDiagnostics.GetValueOrDefault(text)?.SelectMany(found => found.Value) ?? [];
            Assert.Equal(
                Describe(Broken.Run().Result.Diagnostics.Where(diagnostic => diagnostic.Location.GetLineSpan().Path == text.Path)), Describe(told));
        }
    }

    [Fact]
    public async Task Other_additional_files_are_none_of_its_business()
    {
        var project = Broken.ForEditor().WithOption("build_metadata.AdditionalFiles.ClientwrightSpec", "");

        Assert.Empty(await AnalyzeAsync(project));
    }

    [Theory]
    [InlineData(ReportDiagnostic.Warn, DiagnosticSeverity.Warning)]
    [InlineData(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    public async Task A_severity_set_for_the_project_counts_for_both(ReportDiagnostic set, DiagnosticSeverity expected)
    {
        var project = Broken.WithSeverity("CW1101", set);

        Assert.Equal(expected, Assert.Single(project.Reported(), diagnostic => diagnostic.Id == "CW1101").Severity);
        Assert.Equal(expected, Assert.Single(await AnalyzeAsync(project.ForEditor()), diagnostic => diagnostic.Id == "CW1101").Severity);
    }

    [Fact]
    public async Task What_is_turned_off_nobody_tells()
    {
        var project = Broken.WithSeverity("CW1101", ReportDiagnostic.Suppress);

        Assert.DoesNotContain(project.Reported(), diagnostic => diagnostic.Id == "CW1101");
        Assert.DoesNotContain(await AnalyzeAsync(project.ForEditor()), diagnostic => diagnostic.Id == "CW1101");
    }

    [Fact]
    public async Task Mended_and_broken_anew_the_file_is_what_counts()
    {
        var mended = Broken.ForEditor().Edit("specs/get-item.yaml", text => text.Replace("meens", "means", StringComparison.Ordinal));
        var broken = mended.Edit("specs/get-item.yaml", text => text.Replace("means", "meanz", StringComparison.Ordinal));

        Assert.DoesNotContain(await AnalyzeAsync(mended), diagnostic => diagnostic.Id == "CW1101");
        Assert.Contains("'meanz'", Assert.Single(await AnalyzeAsync(broken), diagnostic => diagnostic.Id == "CW1101").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_question_is_answered_the_next_time()
    {
        var project = Broken.ForEditor();
        var specs = new ProjectSpecs(new AnalyzerOptions([.. project.Texts.Values], project.Options));
        var text = project.Texts["specs/get-item.yaml"];

        Assert.Throws<OperationCanceledException>(() => specs.DiagnosticsIn(text, new CancellationToken(canceled: true)));
        Assert.Single(specs.DiagnosticsIn(text, CancellationToken.None));
    }

    [Fact]
    public void A_design_time_build_generates_what_a_build_does()
    {
        var build = Broken.Run();
        var editor = build.Project.ForEditor().Run();

        Assert.Equal(build.Files, editor.Files);
        Assert.Equal(0, editor.ReemittedFiles);
    }

    /// <summary>Each page's examples: every file alone in its folder, and all of a page in one.</summary>
    private static IEnumerable<SpecProject> Examples() =>
        from descriptor in DiagnosticDescriptors.All
        let page = DiagnosticPage.Find(descriptor.Id)
        where page is not null
        let specs = page.Wrong.Concat(page.Right).ToArray()
        from files in specs.Select(spec => new[] { spec }).Append(specs)
        where files.Length > 0
        select SpecProject.Create([("specs/shop/api.yaml", Api), .. files.Select((text, number) => ($"specs/{(number == 0 ? "api" : $"file{number}")}.yaml", text))]);

    private static CompilationWithAnalyzers Analyze(SpecProject project) => new(
        project.Compilation,
        [new SpecAnalyzer()],
        new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. project.Texts.Values], project.Options),
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false));

    private static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(SpecProject project) => Analyze(project).GetAnalyzerDiagnosticsAsync();

    private static IEnumerable<string> Describe(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .Select(diagnostic => $"{diagnostic} {diagnostic.Location.SourceSpan} {diagnostic.Location.GetLineSpan()} {diagnostic.Severity}")
        .Order(StringComparer.Ordinal);
}
