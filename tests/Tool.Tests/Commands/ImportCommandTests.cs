using System.CommandLine;
using Clientwright.Tool.Commands;

namespace Clientwright.Tool.Tests.Commands;

/// <summary>What the command prints, writes and ends with.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private const string Document = """
        openapi: 3.0.0
        info: { title: Shop, version: '1' }
        paths:
          /orders:
            get: { operationId: listOrders, responses: { '204': { description: None. } } }
            post: { operationId: addOrder, responses: { '204': { description: Added. } }, callbacks: {} }
        """;

    private readonly TempFolder _folder = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_is_written_and_the_same_again()
    {
        var document = _folder.Write("openapi.yaml", Document);

        Assert.Equal(0, Run(document));
        var first = Files();
        Assert.Equal(["specs/.clientwright-import", "specs/add-order.yaml", "specs/api.yaml", "specs/list-orders.yaml"], first.Keys);
        Assert.Contains("openapi.yaml(6,83)", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("2 endpoints, 0 named types; 1 thing of the document not expressed or not checked", _output.ToString(), StringComparison.Ordinal);

        Assert.Equal(0, Run(document));
        Assert.Equal(first, Files());
    }

    [Fact]
    public void Groups_are_by_tags_or_none()
    {
        var document = _folder.Write("openapi.yaml", Document.Replace("operationId: listOrders", "operationId: listOrders, tags: [Lists]", StringComparison.Ordinal));

        Assert.Equal(0, Run(document));
        Assert.Contains("\ngroup: Lists\n", File.ReadAllText(Path.Combine(_folder.Path, "specs", "list-orders.yaml")), StringComparison.Ordinal);
        Assert.Equal(0, Run(document, "--groups", "none"));
        Assert.DoesNotContain("group", File.ReadAllText(Path.Combine(_folder.Path, "specs", "list-orders.yaml")), StringComparison.Ordinal);
        Assert.NotEqual(0, Run(document, "--groups", "paths"));
    }

    [Fact]
    public void Strict_fails_where_something_is_not_expressed()
    {
        Assert.Equal(2, Run(_folder.Write("openapi.yaml", Document), "--strict", "--report", Path.Combine(_folder.Path, "report.txt")));
        Assert.Equal(
            "openapi.yaml(2,22): not kept: 'version' is not kept [#/info/version]\nopenapi.yaml(6,83): not expressed: 'callbacks' are not clients' to call [#/paths/~1orders/post/callbacks]\n",
            File.ReadAllText(Path.Combine(_folder.Path, "report.txt")));
    }

    [Fact]
    public void A_document_that_is_none_leaves_the_folder_as_it_was()
    {
        Assert.Equal(0, Run(_folder.Write("openapi.yaml", Document)));
        var before = Files();

        Assert.Equal(1, Run(_folder.Write("openapi.yaml", Document + "\n  [")));
        Assert.StartsWith("openapi.yaml(7,", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, Run(_folder.Write("openapi.yaml", Document.Replace("responses: { '204': { description: None. } }", "responses: [1]", StringComparison.Ordinal))));
        Assert.Contains("openapi.yaml(5,48): error: 'responses' must be an object, and is a list", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, Files());
    }

    [Theory]
    [InlineData("swagger: '2.0'", "openapi.yaml(1,10): error: this is Swagger 2.0, which is not read: convert it to OpenAPI 3 first")]
    [InlineData("openapi: 4.0.0", "openapi.yaml(1,10): error: OpenAPI 4.0.0 is not known: versions 3.0, 3.1 and 3.2 are read")]
    [InlineData("a: b", "openapi.yaml(1,1): error: this is no OpenAPI document: it has no 'openapi' with a version")]
    [InlineData("[]", "openapi.yaml(1,1): error: an OpenAPI document is an object, and this is a list")]
    [InlineData("openapi: 3.1.0\nwebhooks: {}", "openapi.yaml(1,1): error: the document has no operation that a client could call")]
    public void What_is_no_document_is_told(string text, string error)
    {
        Assert.Equal(1, Run(_folder.Write("openapi.yaml", text)));
        Assert.Equal(error + "\n", _error.ToString());
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "specs")));
    }

    [Fact]
    public void A_document_that_is_not_there_is_told()
    {
        Assert.Equal(1, Run(Path.Combine(_folder.Path, "none.yaml")));
        Assert.StartsWith("none.yaml(1,1): error: the file cannot be read", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_others_are_not_overwritten()
    {
        var document = _folder.Write("openapi.yaml", Document);
        _folder.Write("specs/add-order.yaml", "# mine\n");

        Assert.Equal(1, Run(document));
        Assert.Contains("(add-order.yaml)", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal(["specs/add-order.yaml"], Files().Keys);
        Assert.Equal(0, Run(document, "--force"));
        Assert.StartsWith("endpoint: AddOrder", Files()["specs/add-order.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_were_edited_are_not_overwritten()
    {
        Assert.Equal(0, Run(_folder.Write("openapi.yaml", Document)));
        _folder.Write("specs/add-order.yaml", Files()["specs/add-order.yaml"] + "# mine\n");

        Assert.Equal(0, Run(_folder.Write("openapi.yaml", Document.Replace("None.", "Nothing.", StringComparison.Ordinal)), "--force"));
        _folder.Write("specs/add-order.yaml", Files()["specs/add-order.yaml"] + "# mine\n");
        Assert.Equal(1, Run(_folder.Write("openapi.yaml", Document)));
        Assert.Contains("Nothing.", Files()["specs/list-orders.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Operations_that_are_gone_are_told_and_pruned_if_asked_to()
    {
        Run(_folder.Write("openapi.yaml", Document));
        var document = _folder.Write("openapi.yaml", string.Join("\n", Document.Split('\n').SkipLast(1)));

        Assert.Equal(0, Run(document));
        Assert.Contains("add-order.yaml: left over: the document no longer has it", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("specs/add-order.yaml", Files().Keys);
        Assert.Equal(0, Run(document, "--prune"));
        Assert.Contains("add-order.yaml: deleted", _output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("specs/add-order.yaml", Files().Keys);
    }

    [Fact]
    public void What_the_generator_says_of_the_folder_is_told()
    {
        _folder.Write("specs/other.yaml", "endpoint: ListOrders\nroute: GET /other\nresponses: { 204: { is: None, means: None. } }\n");

        Assert.Equal(2, Run(_folder.Write("openapi.yaml", Document)));
        Assert.Contains("other.yaml(1,11): error CW2008: The endpoint 'ListOrders' is declared in 'list-orders.yaml(1)' already", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Help_has_examples()
    {
        var help = new StringWriter();
        new RootCommand { ImportCommand.Create(new ToolConsole(_output), new ToolConsole(_error)) }.Parse(["import", "--help"]).Invoke(new InvocationConfiguration { Output = help });

        Assert.Contains("clientwright import petstore.json --output specs/petstore", help.ToString(), StringComparison.Ordinal);
    }

    private int Run(string document, params string[] options) =>
        new RootCommand { ImportCommand.Create(new ToolConsole(_output), new ToolConsole(_error)) }
            .Parse(["import", document, "--output", Path.Combine(_folder.Path, "specs"), .. options])
            .Invoke();

    /// <summary>The files but the document, by their paths.</summary>
    private SortedDictionary<string, string> Files() => new(
        Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_folder.Path, file).Replace('\\', '/'))
            .Where(file => file.StartsWith("specs/", StringComparison.Ordinal))
            .ToDictionary(file => file, file => File.ReadAllText(Path.Combine(_folder.Path, file))),
        StringComparer.Ordinal);
}
