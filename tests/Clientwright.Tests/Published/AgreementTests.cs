using Clientwright.Specs;

namespace Clientwright.Tests.Published;

/// <summary>The generator and an editor with the schema judge alike, wherever the schema can know.</summary>
public sealed class AgreementTests
{
    // Of a long spec every second or tenth: its mistakes are much alike, and each is the whole file once more.
    private const int MostMutants = 150;

    public static TheoryData<string> Specs => [.. SpecFiles.All.Select(path => Path.GetRelativePath(PublishedFile.PathOf(""), path).Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(Specs))]
    public void They_agree_on_a_good_spec_with_one_mistake(string path)
    {
        var all = SpecMutations.Of(PublishedFile.Read(path)).ToArray();
        var mutants = all.Where((_, place) => place % (1 + (all.Length / MostMutants)) == 0).ToArray();
        var rejected = SchemaValidator.Rejected(mutants);

        Assert.NotEmpty(rejected);
        Assert.All(
            mutants.Index(),
            mutant =>
            {
                var reported = SpecParser.Parse("a.yaml", mutant.Item).Diagnostics.Select(diagnostic => diagnostic.Id).ToArray();
                Assert.True(
                    reported.Any(SchemaKnowledge.Rejected.Contains) == rejected.Contains(mutant.Index),
                    $"The reader reports {(reported.Length == 0 ? "nothing" : string.Join(", ", reported))}, the schema "
                        + $"{(rejected.Contains(mutant.Index) ? "rejects" : "accepts")}:\n{mutant.Item}");
            });
    }
}
