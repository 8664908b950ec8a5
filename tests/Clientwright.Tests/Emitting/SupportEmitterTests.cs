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
        var compilation = Compile("A", [.. SupportEmitter.Emit(SupportSet.All), .. PortalCode.Files]);

        Assert.Empty(Faults(compilation));
    }

    /// <summary>Whichever file a client needs first, what comes along is enough.</summary>
    [Fact]
    public void Each_of_its_files_comes_with_what_it_needs()
    {
        Assert.All(
            SupportFiles.Internal.Select(file => SupportEmitter.NeedsOf([new GeneratedFile("Program.cs", $"_ = {NameIn(file)};")])).Distinct(),
            needs => Assert.Equal("", string.Join('\n', Faults(Compile("A", SupportEmitter.Emit(needs))))));
    }

    /// <summary>A client without XML, streams and parts has no code for them.</summary>
    [Fact]
    public void What_nothing_needs_is_left_out()
    {
        var needs = SupportEmitter.NeedsOf([new GeneratedFile("Program.cs", "global::Clientwright.Support.Endpoint<A, B> answer.TryReadJson(")]);
        var names = SupportFiles.Internal.Where((_, number) => needs.Contains(number)).Select(file => file.Name).ToArray();

        Assert.Contains("Connection", names);
        Assert.DoesNotContain(names, name => name.Contains("Xml", StringComparison.Ordinal) || name.Contains("Expansion", StringComparison.Ordinal));
        Assert.DoesNotContain(names, name => name is "MultipartBody" or "AnswerStream" or "Constraint" or "Following" or "Discriminator");
    }

    [Fact]
    public void Another_generator_may_declare_the_attribute_too()
    {
        var again = SupportEmitter.Emit(SupportSet.All).Where(file => file.HintName.Contains("Embedded", StringComparison.Ordinal));

        Assert.Empty(Faults(Compile("A", [.. SupportEmitter.Emit(SupportSet.All), .. again])));
    }

    [Fact]
    public void Each_of_two_projects_that_see_into_each_other_uses_its_own()
    {
        var friend = new GeneratedFile("Friend.cs", "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"B\")]\n");
        var first = Compile("A", [.. SupportEmitter.Emit(SupportSet.All), .. PortalCode.Files, friend]);
        var other = PortalCode.Files.Select(file => file with { Text = file.Text.Replace("Sample.", "Other.", StringComparison.Ordinal) });
        var second = Compile("B", [.. SupportEmitter.Emit(SupportSet.All), .. other], first.ToMetadataReference());

        Assert.Empty(Faults(second));
    }

    [Fact]
    public void No_type_of_it_can_be_seen_from_outside()
    {
        var support = Compile("A", SupportEmitter.Emit(SupportSet.All)).GetSymbolsWithName(_ => true, SymbolFilter.Type)
            .Where(symbol => symbol.ContainingNamespace.ToDisplayString() == "Clientwright.Support" && symbol.ContainingType is null)
            .ToArray();

        Assert.True(support.Length > 50);
        Assert.All(support, symbol => Assert.Equal(Accessibility.Internal, symbol.DeclaredAccessibility));
        Assert.All(support, symbol => Assert.Contains(symbol.GetAttributes(), attribute => attribute.AttributeClass!.Name == "EmbeddedAttribute"));
    }

    [Fact]
    public void It_is_the_same_text_on_every_system()
    {
        Assert.All(SupportEmitter.Emit(SupportSet.All), file => Assert.DoesNotContain('\r', file.Text));
    }

    private static CSharpCompilation Compile(string name, IEnumerable<GeneratedFile> files, params MetadataReference[] references) =>
        CSharpCompilation.Create(
            name,
            files.Select(file => CSharpSyntaxTree.ParseText(file.Text, ParseOptions, file.HintName)),
            [.. Net80.References.All, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    // A part of a type is asked for by one of its members.
    private static string NameIn((string Name, string Text) file) => file.Name switch
    {
        "Answer.Bytes" => "TryReadBytes",
        "Answer.Charset" => "EncodingOf",
        "Answer.Items" => "TryReadEvents",
        "Answer.MediaTypes" => "MediaType",
        "Answer.Text" => "TryReadText",
        "Answer.Xml" => "TryReadXml",
        "ConnectionSettings.Expansions" => "ExpandHeader",
        "HeaderOutput.Expansions" => "ExpandCookie",
        "UrlWriter.Expansions" => "ExpandQuery",
        var name when !name.Contains('.', StringComparison.Ordinal) => name,
        var name => throw new InvalidOperationException($"Which of its members asks for {name}?"),
    };

    private static Diagnostic[] Faults(Compilation compilation) =>
        [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
}
