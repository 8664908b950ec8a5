using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static Clientwright.TrackingNames;

namespace Clientwright.Tests.Generation;

/// <summary>Where the language has the modifier <c>closed</c>, the compiler itself checks a <c>switch</c> over results, outcomes and choices.</summary>
public class ClosedResultsTests
{
    private const string OptOut = "build_property.ClientwrightClosedResults";

    private const string Api =
        """
        api: Zoo
        server: https://zoo.example
        types:
          Cat:
            fields:
              lives: int32
          Dog:
            fields:
              tricks: int32
          Animal:
            discriminator: kind
            oneOf: { cat: Cat, dog: Dog }
        """;

    private const string Endpoint =
        """
        endpoint: GetAnimal
        route: GET /animal
        responses:
          200: { is: Found, means: Here it is., body: Animal }
          202:
            is: Coming
            means: It is being fetched.
            headers: { location: { type: uri, from: [Location] } }
            poll: GetFetching
          404: { is: NotFound, means: There is none. }
        """;

    private const string Followed =
        """
        endpoint: GetFetching
        route: GET /fetching
        operation: { state: state, succeeded: [done], failed: [failed] }
        responses:
          200:
            is: Found
            means: How far it is.
            body:
              fields:
                state: string
        """;

    private static readonly SpecProject Zoo = SpecProject.Create(
        ("specs/api.yaml", Api), ("specs/get-animal.yaml", Endpoint), ("specs/get-fetching.yaml", Followed));

    private static readonly Lazy<SpecRun> Preview = new(() => Zoo.InLanguage(LanguageVersion.Preview).Run());

    private static readonly Lazy<Assembly> Loaded = new(() =>
    {
        using var image = new MemoryStream();
        Assert.True(Preview.Value.Output.Emit(image).Success);
        image.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(image);
    });

    [Fact]
    public void All_generated_code_compiles_without_a_warning()
    {
        Assert.Empty(Faults(Preview.Value));
        Assert.Empty(Faults(PortalSpecs.Project().InLanguage(LanguageVersion.Preview).Run()));
    }

    [Theory]
    [InlineData("Result", "GetAnimalResult.Found => 1, GetAnimalResult.Coming => 2, GetAnimalResult.NotFound => 3, GetAnimalResult.Unexpected => 4")]
    [InlineData("Outcome", "GetFetchingOutcome.Succeeded => 1, GetFetchingOutcome.Failed => 2, GetFetchingOutcome.Cancelled => 3, GetFetchingOutcome.Lost => 4")]
    [InlineData("Animal", "Animal.Cat => 1, Animal.Dog => 2")]
    [InlineData("Result", "GetAnimalResult.Found { Body: Animal.Cat } => 1, GetAnimalResult.Found { Body: Animal.Dog } => 2, not GetAnimalResult.Found => 3")]
    public void All_cases_are_enough(string type, string arms) => Assert.Empty(FaultsOfSwitch(Preview.Value.Project, type, arms));

    [Theory]
    [InlineData("Result", "GetAnimalResult.Found => 1, GetAnimalResult.Coming => 2, GetAnimalResult.Unexpected => 4", "Consumer.Zoo.GetAnimalResult.NotFound")]
    [InlineData("Outcome", "GetFetchingOutcome.Succeeded => 1, GetFetchingOutcome.Cancelled or GetFetchingOutcome.Lost => 4", "Consumer.Zoo.GetFetchingOutcome.Failed")]
    [InlineData("Animal", "Animal.Cat => 1", "Consumer.Zoo.Animal.Dog")]
    [InlineData("(Animal, bool)", "(Animal.Cat, _) => 1", "(Consumer.Zoo.Animal.Dog, _)")]
    public void A_missing_case_is_named_by_the_compiler(string type, string arms, string missing)
    {
        var fault = Assert.Single(FaultsOfSwitch(Preview.Value.Project, type, arms));

        Assert.StartsWith("CS8509", fault, StringComparison.Ordinal);
        Assert.Contains($"the pattern '{missing}' is not covered", fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.CSharp14)]
    public void An_older_language_gets_what_it_always_got(LanguageVersion version) =>
        Assert.Equal(Zoo.Run().Files, Zoo.InLanguage(version).Run().Files);

    [Theory]
    [InlineData("false")]
    [InlineData("False")]
    public void A_project_can_opt_out(string value) =>
        Assert.Equal(Zoo.Run().Files, Preview.Value.Project.WithOption(OptOut, value).Run().Files);

    [Theory]
    [InlineData("")]
    [InlineData("auto")]
    public void Nothing_said_is_automatic(string value) =>
        Assert.Equal(Preview.Value.Files, Preview.Value.Project.WithOption(OptOut, value).Run().Files);

    [Theory]
    [InlineData("GetAnimalResult")]
    [InlineData("GetFetchingOutcome")]
    [InlineData("Animal")]
    public void Analyzers_know_the_types_in_either_form(string type) =>
        Assert.True(Clientwright.Analyzers.ClosedType.IsClosed(Preview.Value.Output.GetTypeByMetadataName("Consumer.Zoo." + type)));

    [Fact]
    public void A_code_edit_does_nothing_again()
    {
        var second = Preview.Value.Project.WithCode("internal class Unrelated { }").Run();

        foreach (var stage in new[] { BindApis, EmitSpecs, EmitApi, EmitSupport, EmitClosedType })
        {
            Assert.Equal(0, second.Worked(stage));
        }
    }

    [Theory]
    [InlineData("public", false)]
    [InlineData("internal", true)]
    public void The_attribute_is_declared_where_no_reference_offers_it(string access, bool isDeclared)
    {
        var project = Zoo.InLanguage(LanguageVersion.Preview).WithReference(LibraryWithAttribute(access));

        var run = project.Run();

        Assert.Equal(isDeclared, run.Files.Keys.Any(file => file.Contains("IsClosedType", StringComparison.Ordinal)));
        Assert.Empty(Faults(run));
    }

    [Fact]
    public void The_attribute_may_be_the_projects_own() =>
        Assert.Empty(Faults(Zoo.InLanguage(LanguageVersion.Preview).WithCode(AttributeText("internal")).Run()));

    /// <remarks>
    /// From a record another assembly could derive through the constructor that copies, if its compiler knew no closed types. Such a one refuses a
    /// constructor that demands a feature it does not know. A class has no constructor that another assembly could call.
    /// </remarks>
    [Theory]
    [InlineData("Animal", 2)]
    [InlineData("GetAnimalResult", 1)]
    [InlineData("GetFetchingOutcome", 1)]
    public void Older_compilers_cannot_derive_either(string name, int count)
    {
        var type = Loaded.Value.GetType("Consumer.Zoo." + name)!;
        var constructors = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);

        Assert.Equal(count, constructors.Length);
        Assert.Equal(1, constructors.Count(constructor => constructor.IsPrivate));
        Assert.All(
            constructors,
            constructor => Assert.Contains(
                constructor.CustomAttributes,
                attribute => attribute.AttributeType.Name == "CompilerFeatureRequiredAttribute"
                    && attribute.ConstructorArguments[0].Value is "ClosedClasses"));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp14)]
    [InlineData(LanguageVersion.Preview)]
    public void Closed_results_can_be_used_from_every_language(LanguageVersion version)
    {
        var library = Preview.Value.Output.ToMetadataReference();
        var user = SpecProject.Create().InLanguage(version).WithReference(library);

        Assert.Empty(FaultsOfSwitch(
            user, "Result", "GetAnimalResult.Found { Headers: var headers } => headers.Count(), GetAnimalResult.Coming => 2, null => 0, _ => 3"));
    }

    private static IEnumerable<string> FaultsOfSwitch(SpecProject project, string type, string arms)
    {
        var subject = type switch
        {
            "Result" => "GetAnimalResult",
            "Outcome" => "GetFetchingOutcome",
            _ => type,
        };
        var run = project.WithCode(
            $$"""
            #nullable enable
            using System.Linq;
            using Consumer.Zoo;
            internal static class Test
            {
                public static int Tell({{subject}} value) => value switch { {{arms}} };
            }
            """).Run();

        // Of this file alone: the generated ones, which take seconds, have a test of their own.
        return Faults(run.Output.GetSemanticModel(run.Project.Compilation.SyntaxTrees[^1]).GetDiagnostics());
    }

    private static string AttributeText(string access) =>
        $$"""
        namespace System.Runtime.CompilerServices
        {
            {{access}} sealed class IsClosedTypeAttribute : System.Attribute { }
        }
        """;

    private static CompilationReference LibraryWithAttribute(string access) => CSharpCompilation.Create(
        "Library",
        [CSharpSyntaxTree.ParseText(AttributeText(access))],
        Basic.Reference.Assemblies.Net80.References.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference();

    private static IEnumerable<string> Faults(SpecRun run) => Faults(run.Output.GetDiagnostics().Concat(run.Result.Diagnostics));

    private static IEnumerable<string> Faults(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
        .Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
}
