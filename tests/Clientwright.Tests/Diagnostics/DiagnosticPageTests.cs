using Clientwright.Diagnostics;
using Clientwright.TestPages;
using Clientwright.Tests.Generation;
using Clientwright.Tests.Published;
using Microsoft.CodeAnalysis;

namespace Clientwright.Tests.Diagnostics;

/// <summary>The pages that a build log's links lead to, and that their examples are what they say.</summary>
public sealed class DiagnosticPageTests
{
    private const string RootNamespace = "Mistakes";

    // All in one project: an API each costs little, and a project each would cost minutes.
    private static readonly Lazy<SpecRun> Wrong = new(() => Run(DiagnosticPage.IdsOfOneProject, page => page.WrongExamples));

    private static readonly Lazy<SpecRun> Unused = new(() => Run([DiagnosticPage.IdOfUnused], page => page.WrongExamples));

    private static readonly Lazy<SpecRun> Right = new(() => Run(DiagnosticPage.IdsOfSpecs, page => page.RightExamples));

    public static TheoryData<string> Ids => [.. DiagnosticDescriptors.All.Select(descriptor => descriptor.Id)];

    public static TheoryData<string> IdsOfSpecs => [.. DiagnosticPage.IdsOfSpecs];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_id_has_its_page(string id) =>
        Assert.Equal($"# {id}: {DiagnosticDescriptors.Get(id).Title}", DiagnosticPage.Find(id)?.Heading);

    [Theory]
    [MemberData(nameof(IdsOfSpecs))]
    public void Every_page_on_specs_shows_what_is_wrong_and_what_is_right(string id)
    {
        var page = DiagnosticPage.Find(id)!;

        Assert.Equal(UnwritableSpecs.Reasons.ContainsKey(id), page.Wrong.Count == 0);
        Assert.True(page.Right.Count > 0 || UnwritableSpecs.Reasons.ContainsKey(id));
    }

    [Theory]
    [MemberData(nameof(IdsOfSpecs))]
    public void What_is_wrong_has_this_mistake_and_no_other(string id) => Assert.All(
        DiagnosticPage.Find(id)!.WrongExamples,
        example => Assert.Equal(
            [(id, DiagnosticDescriptors.Get(id).DefaultSeverity)],
            (id == DiagnosticPage.IdOfUnused ? Unused : Wrong).Value.Result.Diagnostics.Where(diagnostic => IsIn(example, diagnostic)).Select(diagnostic => (diagnostic.Id, diagnostic.Severity)).Distinct()));

    [Fact]
    public void What_is_right_is_read_without_a_word() => Assert.Empty(Right.Value.Diagnostics);

    [Fact]
    public void What_is_generated_compiles_without_a_word()
    {
        Assert.Empty(SaidByTheCompiler(Wrong.Value));
        Assert.Empty(SaidByTheCompiler(Right.Value));
    }

    /// <summary>Place and message of each mistake, to be read as a user would.</summary>
    [Fact]
    public void The_messages_are_those_of_the_list() => PublishedFile.AssertIs(
        "tests/Shared/Pages/Mistakes.txt",
        string.Concat(Wrong.Value.Diagnostics.Order(StringComparer.Ordinal).Select(line => line + "\n")));

    [Fact]
    public void Of_every_id_the_list_has_a_message()
    {
        var list = PublishedFile.Read("tests/Shared/Pages/Mistakes.txt");

        Assert.All(DiagnosticPage.IdsOfOneProject, id => Assert.Contains($" {id}: ", list, StringComparison.Ordinal));
    }

    private static SpecRun Run(IEnumerable<string> ids, Func<DiagnosticPage, IEnumerable<PageExample>> examples) =>
        SpecProject.CreateUntracked([.. ids.SelectMany(id => examples(DiagnosticPage.Find(id)!)).SelectMany(example => example.In("specs"))])
            .WithRootNamespace(RootNamespace)
            .Run();

    private static bool IsIn(PageExample example, Diagnostic diagnostic) =>
        diagnostic.Location.GetLineSpan().Path.StartsWith($"specs/{example.Folder}/", StringComparison.Ordinal);

    private static IEnumerable<Diagnostic> SaidByTheCompiler(SpecRun run) =>
        run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
}
