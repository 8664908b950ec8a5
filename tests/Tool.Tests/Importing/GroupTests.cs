using Clientwright.Tool.Importing;

namespace Clientwright.Tool.Tests.Importing;

/// <summary>Parts of the client, by tags.</summary>
public sealed class GroupTests
{
    [Fact]
    public void Operations_stand_in_the_group_of_their_first_tag()
    {
        var imported = Imported.Paths(Operations("[orders]", "[user data, orders]", "[]"));

        Assert.Contains("\nroute: GET /0\ngroup: Orders\n", imported.Files["get0.yaml"], StringComparison.Ordinal);
        Assert.Contains("\nroute: GET /1\ngroup: UserData\n", imported.Files["get1.yaml"], StringComparison.Ordinal);
        Assert.DoesNotContain("group", imported.Files["get2.yaml"], StringComparison.Ordinal);
        Assert.Equal(["#/paths/~11/get/tags/1"], imported.Losses.Where(loss => loss.Subject == "tags" && loss.Pointer.EndsWith("/1", StringComparison.Ordinal)).Select(loss => loss.Pointer));
    }

    [Fact]
    public void A_tag_of_all_is_no_group()
    {
        var imported = Imported.Paths(Operations("[orders]", "[orders, more]"));

        Assert.All(imported.Files.Values, file => Assert.DoesNotContain("group", file, StringComparison.Ordinal));
        Assert.Equal(2, imported.Losses.Count(loss => loss is { Subject: "tags", Kind: LossKind.Documentation }));
    }

    [Fact]
    public void Without_groups_tags_are_not_kept()
    {
        var imported = Imported.From(Document(Operations("[a]", "[b]")), options: new ImportOptions { GroupsByTags = false });

        Assert.All(imported.Files.Values, file => Assert.DoesNotContain("group", file, StringComparison.Ordinal));
        Assert.Equal(2, imported.Losses.Count(loss => loss is { Subject: "tags", What: "'tags' is not kept" }));
    }

    [Theory]
    [InlineData("doAsync", "DoAsyncGroup")]
    [InlineData("my endpoint", "MyEndpointGroup")]
    [InlineData("equals", "EqualsGroup")]
    [InlineData("1st", "_1st")]
    [InlineData("SampleClient", "SampleClientGroup")]
    [InlineData("日本", "日本")]
    [InlineData("***", "Group")]
    [InlineData("*/ class X {}", "ClassX")]
    [InlineData("user", "User")]
    public void Names_are_possible(string tag, string expected)
    {
        var imported = Imported.Paths(Operations($"['{tag}']", "[other]"));

        var group = imported.Files["get0.yaml"].Split('\n').Single(line => line.StartsWith("group: ", StringComparison.Ordinal))["group: ".Length..];
        Assert.Equal(expected, group);
    }

    [Fact]
    public void Tags_that_differ_in_how_they_are_written_are_one_and_others_stay_apart()
    {
        var imported = Imported.Paths(Operations("[user-data]", "[User Data]", "[userdata]", "[data]"));

        Assert.Equal(
            ["UserData", "UserData", "UserdataGroup", "Data"],
            Enumerable.Range(0, 4).Select(number => imported.Files[$"get{number}.yaml"].Split('\n')[2]["group: ".Length..]));
    }

    [Fact]
    public void Types_give_way_to_the_classes_of_groups()
    {
        var imported = Imported.Paths(
            """
            /a: { get: { operationId: a, tags: [x], responses: { '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/SampleXClient' } } } } } } }
            /b: { get: { operationId: sampleYClient, tags: [y], responses: { '204': { description: Done. } } } }
            """,
            "components: { schemas: { SampleXClient: { type: object, properties: { a: { type: string } } } } }");

        Assert.Contains("group: X\n", imported.Files["a.yaml"], StringComparison.Ordinal);
        Assert.Contains("body: SampleXClientModel\n", imported.Files["a.yaml"].Replace("body: SampleXClientModel }", "body: SampleXClientModel\n", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("group: YGroup\n", imported.Files["sample-y-client.yaml"], StringComparison.Ordinal);
    }

    private static string Document(string paths) =>
        $"openapi: 3.0.0\ninfo: {{ title: Sample, version: '1' }}\npaths:\n{string.Concat(paths.Split('\n').Select(line => $"  {line}\n"))}";

    private static string Operations(params string[] tags) => string.Join(
        "\n", tags.Select((tag, index) => $"/{index}: {{ get: {{ operationId: get{index}, tags: {tag}, responses: {{ '204': {{ description: Done. }} }} }} }}"));
}
