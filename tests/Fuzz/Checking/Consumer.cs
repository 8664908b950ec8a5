using Basic.Reference.Assemblies;
using Clientwright.Emitting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Clientwright.Fuzz.Checking;

/// <summary>
/// The project that the code is generated into: the oldest that is supported, with documentation checked. The support code, which is
/// the larger part of most cases, is compiled once, all of it and referenced; what is generated for a case is compiled each time.
/// </summary>
internal sealed class Consumer
{
    private const string Name = "Consumer";
    private const string SupportName = "Support";

    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions Options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        .WithConcurrentBuild(false);

    private readonly HashSet<string> _supportNames = [.. SupportEmitter.Emit(SupportSet.All).Select(file => file.HintName)];

    public Consumer()
    {
        var support = SupportEmitter.Emit(SupportSet.All).Select(file => CSharpSyntaxTree.ParseText(WithoutMark(file.Text), ParseOptions));
        var friend = CSharpSyntaxTree.ParseText($"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{Name}\")]", ParseOptions);
        using var image = new MemoryStream();
        var result = CSharpCompilation.Create(SupportName, [.. support, friend], Net80.References.All, Options).Emit(image);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
        }

        Compilation = CSharpCompilation.Create(
            Name,
            [CSharpSyntaxTree.ParseText("internal static class Program { }", ParseOptions)],
            [.. Net80.References.All, MetadataReference.CreateFromImage(image.ToArray())],
            Options);
        Compilation.GetDiagnostics();
    }

    public CSharpCompilation Compilation { get; }

    /// <summary>Whether a generated file is support code, and so compiled already.</summary>
    public bool IsSupport(GeneratedSourceResult source) => _supportNames.Contains(source.HintName);

    // Other assemblies cannot see what is marked so, friends or not.
    private static string WithoutMark(string text) => text.Replace("[Embedded]\n", "", StringComparison.Ordinal);
}
