using Microsoft.CodeAnalysis;

namespace Clientwright.Tests.Generation;

/// <summary>A type has the code that its bodies need: a reader where it stands in answers, a writer where it stands in requests.</summary>
public sealed class JsonUseTests
{
    private const string Api =
        """
        api: Zoo
        server: https://zoo.example
        responses:
          400:
            is: Refused
            means: It was refused.
            body:
              fields:
                reason: Reason
        types:
          Reason: { fields: { text: string } }
          Animal:
            oneOf: { cat: Cat, dog: Dog }
            discriminator: kind
          Cat: { fields: { name: string, mother?: Cat } }
          Dog: { fields: { name: string, friends: list<Animal>, toys: map<Toy> } }
          Toy: { fields: { name: string } }
          Cage: { fields: { size: int32, place: Place } }
          Place: { fields: { row: int32 } }
          Places: list<Place>
          Wish: { fields: { name: string } }
          Forgotten: { fields: { name: string } }
        """;

    private const string Get =
        """
        endpoint: GetAnimal
        route: GET /animal
        responses:
          200: { is: Found, means: Here it is., body: Animal }
          203: { is: Elsewhere, means: It is there., body?: Places }
        """;

    private const string Put =
        """
        endpoint: PutCage
        route: PUT /cage
        body:
          fields:
            cage: Cage
            label: { fields: { text: string } }
        responses:
          200: { is: Done, means: It is done. }
        """;

    private const string Wish =
        """
        endpoint: SendWish
        route: POST /wish
        body: { as: form, type: Wish }
        responses:
          200: { is: Done, means: It is done. }
        """;

    private static readonly Lazy<SpecRun> Run = new(() => SpecProject.CreateUntracked(
        ("specs/api.yaml", Api), ("specs/get.yaml", Get), ("specs/put.yaml", Put), ("specs/wish.yaml", Wish)).Run());

    [Theory]
    [InlineData("Animal", "Read")]
    [InlineData("Cat", "Read")]
    [InlineData("Dog", "Read")]
    [InlineData("Toy", "Read")]
    [InlineData("RefusedBody", "Read")]
    [InlineData("Reason", "Read")]
    [InlineData("PutCageBody", "Write")]
    [InlineData("PutCageBodyLabel", "Write")]
    [InlineData("Cage", "Write")]
    [InlineData("Wish", "Write")]
    [InlineData("Place", "Read,Write")]
    public void Type_HasWhatItsBodiesNeed(string type, string methods) =>
        Assert.Equal(methods, string.Join(",", JsonOf(Run.Value, type)!.GetMembers().OfType<IMethodSymbol>()
            .Where(method => method.MethodKind == MethodKind.Ordinary)
            .Select(method => method.Name)
            .Order(StringComparer.Ordinal)));

    [Fact]
    public void TypeOfNoBody_HasNone() => Assert.Null(JsonOf(Run.Value, "Forgotten"));

    [Fact]
    public void AllOfItCompiles() =>
        Assert.Empty(Run.Value.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));

    /// <summary>What one endpoint says changes the code of a type that stands in another file, and no other.</summary>
    [Fact]
    public void TypeThatIsSentAsWell_IsWrittenToo()
    {
        var edited = Run.Value.Project.Edit("specs/put.yaml", text => text.Replace("cage: Cage", "cage: Cage\n    toy: Toy", StringComparison.Ordinal)).Run();

        Assert.Equal(2, JsonOf(edited, "Toy")!.GetMembers().OfType<IMethodSymbol>().Count(method => method.MethodKind == MethodKind.Ordinary));
        Assert.Equal(
            ["Consumer.Zoo.PutCage.g.cs", "Consumer.Zoo.Toy.g.cs"],
            edited.Files.Where(file => Run.Value.Files[file.Key] != file.Value).Select(file => file.Key).Order(StringComparer.Ordinal));
    }

    private static INamedTypeSymbol? JsonOf(SpecRun run, string type) => run.Output.GetTypeByMetadataName($"Consumer.Zoo.{type}Json");
}
