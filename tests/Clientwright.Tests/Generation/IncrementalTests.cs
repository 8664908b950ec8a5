using static Clientwright.TrackingNames;

namespace Clientwright.Tests.Generation;

/// <summary>What an edit makes the pipeline do again, and what it does not.</summary>
public class IncrementalTests
{
    // More than stand in one group of generated files.
    private const int EndpointCount = 80;

    private const string Api =
        """
        api: Shop
        server: https://shop.example
        responses:
          404: { is: NotFound, means: There is no such thing. }
        types:
          Item:
            fields:
              name: string
              price: Price
              weight: decimal
              count: int64
          Price:
            fields:
              amount: decimal
        """;

    // One for each test: a generator remembers what it made last, and so what it works out again depends on what it was asked before.
    private readonly SpecRun _first = SpecProject
        .Create([("specs/shop/api.yaml", Api), .. Enumerable.Range(0, EndpointCount).Select(i => (PathOf(i), Endpoint(i)))])
        .Run();

    [Fact]
    public void SameInput_DoesNothingAgain()
    {
        Assert.Empty(_first.Diagnostics);

        var second = _first.Project.Run();

        Assert.Equal(0, second.MadeAnew(ReadSpecs));
        Assert.Equal(0, second.MadeAnew(BindSpecs));
        Assert.Equal(0, second.Worked(EmitSpecs));
        Assert.Equal(0, second.ReemittedFiles);
    }

    [Fact]
    public void UnrelatedCodeEdit_DoesNothingAgain()
    {
        var second = _first.Project.WithCode("internal class Unrelated { }").Run();

        AssertNothingWorked(second);
    }

    [Fact]
    public void EditedEndpoint_AmongManyRunsOneParseOneBindOneEmit()
    {
        var second = _first.Project.Edit(PathOf(7), text => text.Replace("means: Found.", "means: Here it is.", StringComparison.Ordinal)).Run();

        Assert.Equal(1, second.MadeAnew(ReadSpecs));
        Assert.Equal(1, second.MadeAnew(BindSpecs));
        Assert.Equal(1, second.Changed(EmitSpecs));
        Assert.Equal(0, second.Worked(BindApis));
        Assert.Equal(0, second.Worked(FindUnused));
        Assert.Equal(0, second.Changed(FindLosses));
        Assert.Equal(0, second.Changed(EmitApi));
        Assert.Equal(1, second.ReemittedFiles);
    }

    [Fact]
    public void CommentInEndpoint_ReemitsNothing()
    {
        var second = _first.Project.Edit(PathOf(7), text => "# A comment above everything.\n\n" + text).Run();

        Assert.Equal(1, second.MadeAnew(ReadSpecs));
        Assert.Equal(0, second.Worked(BindApis));
        Assert.Equal(0, second.Changed(FindLosses) + second.Changed(ShareSpecs));
        Assert.Equal(0, second.Changed(FindUses));
        Assert.Equal(0, second.Worked(FindUnused));
        Assert.Equal(1, second.MadeAnew(BindSpecs));
        Assert.Equal(0, second.Changed(EmitSpecs));
        Assert.Equal(0, second.ReemittedFiles);
    }

    [Fact]
    public void CommentInApi_ReemitsNothing()
    {
        var second = _first.Project.Edit("specs/shop/api.yaml", text => "# A comment above everything.\n" + text).Run();

        Assert.Equal(0, second.Worked(BindApis));
        Assert.Equal(1, second.MadeAnew(BindSpecs));
        Assert.Equal(0, second.ReemittedFiles);
    }

    [Fact]
    public void EditedType_ReemitsThatTypeOnly()
    {
        var second = _first.Project.Edit("specs/shop/api.yaml", text => text.Replace("amount: decimal", "amount: int64", StringComparison.Ordinal)).Run();

        Assert.Equal(0, second.Worked(BindApis));
        Assert.Equal(1, second.Changed(EmitSpecs));
        Assert.Equal(1, second.MadeAnew(BindSpecs));
        Assert.Equal(1, second.ReemittedFiles);
    }

    [Fact]
    public void EditedType_ThatNeedsOtherSupportCode_ReemitsThatToo()
    {
        var second = _first.Project.Edit("specs/shop/api.yaml", text => text.Replace("amount: decimal", "amount: duration", StringComparison.Ordinal)).Run();

        Assert.Equal(1, second.Changed(EmitSupport));
        Assert.Equal(2, second.ReemittedFiles);
        Assert.Contains("struct DurationText", second.Files["Clientwright.Support.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("struct DurationText", _first.Files["Clientwright.Support.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void AddedSpec_EmitsOneFile()
    {
        var second = _first.Project.Add(PathOf(EndpointCount), Endpoint(EndpointCount)).Run();

        Assert.Equal(1, second.Changed(EmitSpecs));
        Assert.Equal(1, second.ReemittedFiles);
        Assert.Contains($"Consumer.Shop.Endpoint{EndpointCount}.g.cs", second.Files.Keys);
    }

    [Fact]
    public void RemovedSpec_TakesItsFileAway()
    {
        var second = _first.Project.Remove(PathOf(7)).Run();

        Assert.Equal(0, second.ReemittedFiles);
        Assert.Equal(["Consumer.Shop.Endpoint7.g.cs"], _first.Files.Keys.Except(second.Files.Keys));
    }

    [Fact]
    public void ChangedRootNamespace_MovesEverything()
    {
        var second = _first.Project.WithRootNamespace("Elsewhere").Run();

        Assert.Equal(0, second.MadeAnew(ReadSpecs));
        Assert.Contains("Elsewhere.Shop.Endpoint7.g.cs", second.Files.Keys);
        Assert.DoesNotContain("Consumer.Shop.Endpoint7.g.cs", second.Files.Keys);
    }

    [Fact]
    public void Diagnostic_AppearsAndGoes()
    {
        var broken = _first.Project.Edit(PathOf(7), text => text.Replace("body: Item", "body: Itm", StringComparison.Ordinal)).Run();
        var mended = broken.Project.Edit(PathOf(7), text => text.Replace("body: Itm", "body: Item", StringComparison.Ordinal)).Run();

        Assert.Contains("specs/shop/endpoint7.yaml", Assert.Single(broken.Diagnostics), StringComparison.Ordinal);
        Assert.Empty(mended.Diagnostics);
        Assert.Equal(_first.Files, mended.Files);
    }

    // Whichever of the two it is that an edit leaves.
    [Theory]
    [InlineData("specs/shop/endpoint1.yaml")]
    [InlineData("specs/other/../shop/endpoint1.yaml")]
    public void FileThatIsListedTwice_CountsOnceThroughEdits(string path)
    {
        var once = SpecProject.CreateUntracked([("specs/shop/api.yaml", Api), .. Enumerable.Range(0, 3).Select(i => (PathOf(i), Endpoint(i)))]).Run();
        var twice = once.Project.AddAgain(path, Endpoint(1)).Run();
        var edited = twice.Project.Edit(PathOf(2), text => text.Replace("means: Found.", "means: Here it is.", StringComparison.Ordinal)).Run();
        var back = edited.Project.Edit(PathOf(2), text => text.Replace("means: Here it is.", "means: Found.", StringComparison.Ordinal)).Run();
        var again = back.Project.Remove(PathOf(1)).Run();

        Assert.Empty(once.Diagnostics.Concat(twice.Diagnostics).Concat(edited.Diagnostics).Concat(again.Diagnostics));
        Assert.Equal(once.Files, twice.Files);
        Assert.Contains("Here it is.", edited.Files["Consumer.Shop.Endpoint2.g.cs"], StringComparison.Ordinal);
        Assert.Equal(once.Files, back.Files);
        Assert.Equal(once.Files, again.Files);
    }

    [Fact]
    public void UnusedType_AppearsAndGoesWithoutAnyOtherWork()
    {
        var unused = _first.Project.Edit("specs/shop/api.yaml", text => text.Replace("price: Price", "price: decimal", StringComparison.Ordinal)).Run();
        var moved = unused.Project.Edit("specs/shop/api.yaml", text => "# A comment above everything.\n" + text).Run();
        var mended = moved.Project.Edit("specs/shop/api.yaml", text => text.Replace("price: decimal", "price: Price", StringComparison.Ordinal)).Run();

        Assert.Contains("specs/shop/api.yaml(12,3): warning CW2115", Assert.Single(unused.Diagnostics), StringComparison.Ordinal);
        Assert.Equal(1, unused.MadeAnew(BindSpecs));
        Assert.Equal(2, unused.ReemittedFiles); // The type that named it, and itself, which is not read any more.
        Assert.Contains("specs/shop/api.yaml(13,3): warning CW2115", Assert.Single(moved.Diagnostics), StringComparison.Ordinal);
        Assert.Equal(0, moved.Worked(FindUnused));
        Assert.Equal(0, moved.ReemittedFiles);
        Assert.Empty(mended.Diagnostics);
    }

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
            body: Item
            headers:
              x-kind: Kind{{number}}
        types:
          Kind{{number}}:
            enum: [big, small]
        """;

    private static void AssertNothingWorked(SpecRun run)
    {
        foreach (var stage in new[] { ReadSpecs, FindNeeds, ShareSpecs, BindApis, BindSpecs, FindUses, FindUnused, FindNames, FindLosses, FindBodies, FindWireUses, EmitSpecs, EmitApi, EmitSupport, EmitClosedType })
        {
            Assert.Equal(0, run.Worked(stage));
        }

        Assert.Equal(0, run.ReemittedFiles);
    }
}
