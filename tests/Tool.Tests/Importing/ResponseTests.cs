namespace Clientwright.Tool.Tests.Importing;

public sealed class ResponseTests
{
    [Fact]
    public void A_status_is_a_case_with_its_headers_and_its_body()
    {
        var imported = Imported.Operation("""
            responses:
              '201':
                description: "Made: a thing, and more."
                headers:
                  Location: { required: true, schema: { type: string, format: uri } }
                  X-Tags: { schema: { type: array, items: { type: string } } }
                  X-Count: { description: How many., schema: { type: string, format: int32 } }
                content: { application/json: { schema: { type: array, items: { type: string } } } }
              4xx: { description: "", content: { application/problem+json: { schema: { type: object, additionalProperties: true } } } }
              default: { description: Anything else. }
            """);

        Assert.EndsWith(
            """
            responses:
              201:
                is: Created
                means: "Made: a thing, and more."
                headers:
                  Location: uri
                  X-Tags?: { type: list<string>, join: "," }
                  X-Count?: { type: int32, summary: How many. }
                body: list<string>
              4XX:
                is: ClientError
                means: The answer is 4XX.
                body?: map<any>
              default: { is: Failed, means: Anything else. }

            """,
            imported.Call,
            StringComparison.Ordinal);
        Assert.Empty(imported.Lost);
    }

    [Fact]
    public void Where_nothing_succeeds_2XX_does()
    {
        var imported = Imported.Operation("responses: { default: { description: The answer., content: { application/json: { schema: { type: string } } } } }");

        Assert.EndsWith(
            """
            responses:
              2XX: { is: Success, means: The answer., body: string }
              default:
                is: Failed
                means: The answer.
                body?: string

            """,
            imported.Call,
            StringComparison.Ordinal);
        Assert.Equal(["no answer of success is listed, and '2XX' stands for any"], imported.Changed);
    }

    [Fact]
    public void What_never_has_a_body_has_none()
    {
        var imported = Imported.Operation("responses: { '204': { description: Done., content: { application/json: { schema: { type: string } } } }, '600': { description: No. } }");

        Assert.EndsWith("responses:\n  204: { is: NoContent, means: Done. }\n", imported.Call, StringComparison.Ordinal);
        Assert.Equal(["an answer 204 has no body", "'600' is no status of an answer in specs"], imported.Lost);
    }

    [Fact]
    public void Failures_that_most_answer_alike_stand_in_the_API()
    {
        var paths = string.Join("\n", Enumerable.Range(1, 5).Select(number =>
            $"/p{number}: {{ get: {{ operationId: get{number}, responses: {{ '204': {{ description: Done. }}"
            + (number < 5 ? ", '404': { $ref: '#/components/responses/Missing' }" : "")
            + (number == 4 ? ", '500': { description: Own. }" : ", '500': { description: Broken. }") + " } } }"));
        var imported = Imported.Paths(
            paths, "components: { responses: { Missing: { description: Not there., content: { application/json: { schema: { type: object, properties: { why: { type: string } } } } } } } }");

        Assert.Equal(
            """
            api: Sample
            responses:
              404:
                is: NotFound
                means: Not there.
                body?: MissingBody
              500: { is: InternalServerError, means: Broken. }

            """,
            imported.Files["api.yaml"]);
        Assert.EndsWith("responses:\n  204: { is: NoContent, means: Done. }\n", imported.Files["get1.yaml"], StringComparison.Ordinal);
        Assert.EndsWith("  500: { is: InternalServerError, means: Own. }\n", imported.Files["get4.yaml"], StringComparison.Ordinal);
        Assert.EndsWith("  404: none\n", imported.Files["get5.yaml"], StringComparison.Ordinal);
        Assert.Equal("MissingBody:\n  fields:\n    why?: string", imported.Below("types.yaml", "types:"));
    }
}
