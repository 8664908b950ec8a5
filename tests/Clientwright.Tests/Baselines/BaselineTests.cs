namespace Clientwright.Tests.Baselines;

public sealed class BaselineTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("clientwright-baseline-").FullName;

    private string TestFile => Path.Combine(_folder, "SomeTests.cs");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_text_that_nobody_accepted_fails_and_is_kept_as_received()
    {
        var failure = Baseline.Compare(BaselineFile.For(TestFile, "Client"), "class C;\n", accept: false);

        Assert.Contains("SomeTests.Client.verified.cs does not exist yet", failure, StringComparison.Ordinal);
        Assert.Equal("class C;\n", File.ReadAllText(Path.Combine(_folder, "SomeTests.Client.received.cs")));
    }

    [Fact]
    public void An_accepted_text_passes_and_takes_the_received_file_away()
    {
        var file = BaselineFile.For(TestFile, "Client");
        Baseline.Compare(file, "class C;\n", accept: false);

        Assert.Null(Baseline.Compare(file, "class C;\n", accept: true));
        Assert.Null(Baseline.Compare(file, "class C;\n", accept: false));
        Assert.Equal(["SomeTests.Client.verified.cs"], FileNames());
    }

    [Fact]
    public void A_changed_text_fails_with_the_changed_lines()
    {
        var file = BaselineFile.For(TestFile, "Client");
        Baseline.Compare(file, "a\nb\nc\nd\ne\nold\n", accept: true);

        var failure = Baseline.Compare(file, "a\nb\nc\nd\ne\nnew\n", accept: false);

        Assert.Contains("- old", failure, StringComparison.Ordinal);
        Assert.Contains("+ new", failure, StringComparison.Ordinal);
        Assert.DoesNotContain("  a", failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\n", "a")]
    [InlineData("a\n", "a\r\n")]
    public void Line_breaks_count(string accepted, string received)
    {
        var file = BaselineFile.For(TestFile, "Client");
        Baseline.Compare(file, accepted, accept: true);

        Assert.NotNull(Baseline.Compare(file, received, accept: false));
    }

    [Fact]
    public void The_version_of_the_generator_does_not_count()
    {
        var file = BaselineFile.For(TestFile, "Client");
        Baseline.Compare(file, "[global::System.CodeDom.Compiler.GeneratedCode(\"Clientwright\", \"0.1.0\")]\n", accept: true);

        Assert.Null(Baseline.Compare(file, "[global::System.CodeDom.Compiler.GeneratedCode(\"Clientwright\", \"9.9.9\")]\n", accept: false));
    }

    [Fact]
    public void A_set_fails_for_what_is_missing_and_for_what_is_new()
    {
        Baseline.CompareAll(TestFile, "All", [new("A.g.cs", "a\n"), new("B.g.cs", "b\n")], accept: true);

        var failure = Baseline.CompareAll(TestFile, "All", [new("A.g.cs", "a\n"), new("C.g.cs", "c\n")], accept: false);

        Assert.Contains("SomeTests.All#B.g.verified.cs is accepted, but was not received", failure, StringComparison.Ordinal);
        Assert.Contains("SomeTests.All#C.g.verified.cs does not exist yet", failure, StringComparison.Ordinal);
        Assert.DoesNotContain("#A.g", failure, StringComparison.Ordinal);
    }

    [Fact]
    public void Accepting_a_set_removes_what_is_no_longer_received()
    {
        Baseline.CompareAll(TestFile, "All", [new("A.g.cs", "a\n"), new("B.g.cs", "b\n")], accept: true);
        Baseline.CompareAll(TestFile, "All", [new("A.g.cs", "a\n")], accept: true);

        Assert.Equal(["SomeTests.All#A.g.verified.cs"], FileNames());
    }

    private string[] FileNames() => [.. Directory.GetFiles(_folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
