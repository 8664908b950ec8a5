using Basic.Reference.Assemblies;
using Clientwright.Emitting;
using Clientwright.Tests.Emitting.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Clientwright.Tests.Emitting;

/// <summary>The support code as a project gets it: one file, beside whatever else the project has.</summary>
public sealed class SupportEmitterTests
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    [Fact]
    public void It_compiles_without_a_warning()
    {
        var compilation = Compile("A", [.. SupportEmitter.Emit(), .. PortalCode.Files]);

        Assert.Empty(Faults(compilation));
    }

    [Fact]
    public void Another_generator_may_declare_the_attribute_too()
    {
        var again = SupportEmitter.Emit().Where(file => file.HintName.Contains("Embedded", StringComparison.Ordinal));

        Assert.Empty(Faults(Compile("A", [.. SupportEmitter.Emit(), .. again])));
    }

    [Fact]
    public void Each_of_two_projects_that_see_into_each_other_uses_its_own()
    {
        var friend = new GeneratedFile("Friend.cs", "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"B\")]\n");
        var first = Compile("A", [.. SupportEmitter.Emit(), .. PortalCode.Files, friend]);
        var other = PortalCode.Files.Select(file => file with { Text = file.Text.Replace("Sample.", "Other.", StringComparison.Ordinal) });
        var second = Compile("B", [.. SupportEmitter.Emit(), .. other], first.ToMetadataReference());

        Assert.Empty(Faults(second));
    }

    [Fact]
    public void No_type_of_it_can_be_seen_from_outside()
    {
        var support = Compile("A", SupportEmitter.Emit()).GetSymbolsWithName(_ => true, SymbolFilter.Type)
            .Where(symbol => symbol.ContainingNamespace.ToDisplayString() == "Clientwright.Support" && symbol.ContainingType is null)
            .ToArray();

        Assert.True(support.Length > 50);
        Assert.All(support, symbol => Assert.Equal(Accessibility.Internal, symbol.DeclaredAccessibility));
        Assert.All(support, symbol => Assert.Contains(symbol.GetAttributes(), attribute => attribute.AttributeClass!.Name == "EmbeddedAttribute"));
    }

    [Fact]
    public void It_is_the_same_text_on_every_system()
    {
        Assert.All(SupportEmitter.Emit(), file => Assert.DoesNotContain('\r', file.Text));
        Assert.Same(SupportEmitter.Emit(), SupportEmitter.Emit());
    }

    private static CSharpCompilation Compile(string name, IEnumerable<GeneratedFile> files, params MetadataReference[] references) =>
        CSharpCompilation.Create(
            name,
            files.Select(file => CSharpSyntaxTree.ParseText(file.Text, ParseOptions, file.HintName)),
            [.. Net80.References.All, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static Diagnostic[] Faults(Compilation compilation) =>
        [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
}
