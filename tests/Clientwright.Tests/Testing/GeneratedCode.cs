using System.Runtime.Loader;
using Basic.Reference.Assemblies;
using Clientwright.Emitting;
using Clientwright.Nullability;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Sdk;

namespace Clientwright.Tests.Testing;

/// <summary>
/// Compiles generated code as the oldest supported project would (C# 12, .NET 8, nothing enabled that the code does not enable itself),
/// with every warning an error and documentation checked, so that a test can run it.
/// </summary>
internal static class GeneratedCode
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    // Runtime files are those of .NET 8; Assert comes along, so that a test's own code can say what it expects.
    private static readonly MetadataReference[] References =
        [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(Assert).Assembly.Location)];

    // CS1701: Assert was built against another System.Runtime, which the SDK never speaks of either.
    private static readonly CSharpCompilationOptions Options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, deterministic: true)
        .WithSpecificDiagnosticOptions([new("CS1701", ReportDiagnostic.Suppress)]);

    private static readonly SyntaxTree[] Support = [.. SupportEmitter.Emit(SupportSet.All).Select(Parse)];

    /// <summary>Compiles the files together with the support code and a test's own members, and loads the result.</summary>
    /// <param name="files">What was emitted, with what its API is given (<see cref="SupportFiles.OfApi"/>).</param>
    /// <param name="members">Members of a static class; those that are methods without parameters can be run.</param>
    /// <param name="types">Types of the test's own, after that class.</param>
    /// <param name="usings">Using directives of the test's own, beside the usual ones.</param>
    public static LoadedCode Load(IEnumerable<GeneratedFile> files, string members = "", string types = "", string usings = "")
    {
        using var image = new MemoryStream();
        var result = Compile(files, members, types, usings).Emit(image);
        var faults = result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToArray();
        if (faults.Length > 0)
        {
            throw new XunitException(string.Join('\n', faults.Select(Describe)));
        }

        // Not collectible: there are few, and a static of collectible code was once found to be null while the code ran.
        image.Position = 0;
        var context = new AssemblyLoadContext(name: null);
        return new LoadedCode(context.LoadFromStream(image));
    }

    /// <summary>Compiles the files together with the support code and a test's own members.</summary>
    public static CSharpCompilation Compile(IEnumerable<GeneratedFile> files, string members = "", string types = "", string usings = "")
    {
        var test = new GeneratedFile("Test.cs", LoadedCode.TestFile(members, types, usings));
        return CSharpCompilation.Create(
            "Generated",
            [.. Support, .. files.Append(test).Select(Parse)],
            References,
            Options);
    }

    private static SyntaxTree Parse(GeneratedFile file) => CSharpSyntaxTree.ParseText(CheckedText.Of(file.Text), ParseOptions, file.HintName);

    private static string Describe(Diagnostic diagnostic)
    {
        var line = diagnostic.Location.GetLineSpan().StartLinePosition.Line;
        return $"{diagnostic}\n    {diagnostic.Location.SourceTree?.GetText().Lines[line]}";
    }
}
