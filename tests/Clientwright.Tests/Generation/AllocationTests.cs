using Microsoft.CodeAnalysis;

namespace Clientwright.Tests.Generation;

/// <summary>
/// What an edit among many endpoints allocates, which tells a stage that does the work of all of them again as surely as a clock would, and on
/// every machine alike. The bounds have a margin of about a tenth; a compiler that needs more itself may raise them.
/// </summary>
public class AllocationTests
{
    private const int EndpointCount = 400;

    private const string Api =
        """
        api: Shop
        server: https://shop.example
        responses:
          404: { is: NotFound, means: There is no such thing. }
        types:
          Price:
            fields:
              amount: decimal
        """;

    private static readonly Lazy<SpecProject> Project = new(() =>
    {
        var specs = Enumerable.Range(0, EndpointCount).Select(i => (PathOf(i), Endpoint(i))).Prepend(("specs/shop/api.yaml", Api));
        var project = SpecProject.CreateUntracked([.. specs]);
        return project.Run().Project;
    });

    [Fact]
    public void UnrelatedCodeEdit() =>
        AssertAllocates(1_200, (project, step) => project.WithCode($"internal class Unrelated{step};"));

    [Fact]
    public void EditedEndpoint() =>
        AssertAllocates(200_000, (project, step) => project.Edit(PathOf(step), Replace("means: Found.", "means: It is there.")));

    [Fact]
    public void CommentInEndpoint() =>
        AssertAllocates(130_000, (project, step) => project.Edit(PathOf(step), text => "# A comment above everything.\n" + text));

    [Fact]
    public void CommentInApi() =>
        AssertAllocates(98_000, (project, _) => project.Edit("specs/shop/api.yaml", text => "# A comment above everything.\n" + text));

    // A table of the compiler's for each stage that a file goes through makes up the most of it, some 70 bytes a file and stage.
    /// <param name="most">In bytes, above what a run without any edit allocates.</param>
    private static void AssertAllocates(long most, Func<SpecProject, int, SpecProject> edit)
    {
        var project = Project.Value;
        var bytes = long.MaxValue;

        // The least of several: the first ones make code too.
        for (var step = 0; step < 6; step++)
        {
            var edited = edit(project, step);
            bytes = Math.Min(bytes, AllocatedBy(edited, out project) - AllocatedBy(project, out project));
        }

        Assert.InRange(bytes, long.MinValue, most);
    }

    private static long AllocatedBy(SpecProject project, out SpecProject after)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var driver = project.Driver.RunGenerators(project.Compilation);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        after = project with { Driver = driver };
        return bytes;
    }

    private static Func<string, string> Replace(string one, string other) => text => text.Replace(one, other, StringComparison.Ordinal);

    private static string PathOf(int number) => $"specs/shop/endpoint{number}.yaml";

    private static string Endpoint(int number) =>
        $$"""
        endpoint: Endpoint{{number}}
        route: GET /items{{number}}/{itemId}
        path:
          itemId: string
        responses:
          200:
            is: Found
            means: Found.
            body: Item{{number}}
        types:
          Item{{number}}:
            fields:
              name: string
              price: Price
        """;
}
