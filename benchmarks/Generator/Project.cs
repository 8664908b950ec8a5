using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GeneratorBenchmarks;

/// <summary>A project as the compiler, or an editor, has it: a driver that remembers, and edits that go on from one another.</summary>
internal sealed class Project
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Parse);

    private readonly Dictionary<string, SpecText> _files;
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;
    private SyntaxTree _unrelated = CSharpSyntaxTree.ParseText("internal class Unrelated { }", ParseOptions);

    public Project(IIncrementalGenerator generator, IReadOnlyList<SpecText> files)
    {
        _files = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        _compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText("internal static class Program { }", ParseOptions), _unrelated],
            Net80.References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));
        _driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], files, ParseOptions, new SpecOptions());
    }

    /// <summary>The generator's part of a build, up to the compilation with its sources.</summary>
    /// <exception cref="InvalidOperationException">Something is wrong in the specs: what that costs, in us and in the compiler, is another question.</exception>
    public GeneratorRunResult Run()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out _, out _);
        var result = _driver.GetRunResult().Results[0];
        return result.Diagnostics is [var first, ..] ? throw new InvalidOperationException(first.ToString()) : result;
    }

    public Cost RunMeasured() => Cost.Of(() => _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out _, out _));

    public void Edit(string path, Func<string, string> edit)
    {
        var before = _files[path];
        var after = before.With(edit(before.Text));
        _driver = _driver.ReplaceAdditionalText(before, after);
        _files[path] = after;
    }

    public void EditCode(string code)
    {
        var edited = CSharpSyntaxTree.ParseText(code, ParseOptions);
        _compilation = _compilation.ReplaceSyntaxTree(_unrelated, edited);
        _unrelated = edited;
    }
}
