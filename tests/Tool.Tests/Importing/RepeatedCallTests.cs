namespace Clientwright.Tool.Tests.Importing;

/// <summary>Headers by which a server knows a call that is made again.</summary>
public sealed class RepeatedCallTests
{
    private const string RequestId = "{ name: repeatability-request-id, in: header, required: true, description: Which., schema: { type: string, format: uuid } }";
    private const string FirstSent = "{ name: Repeatability-First-Sent, in: header, schema: { type: string, format: http-date } }";

    [Theory]
    [InlineData($"[{RequestId}, {FirstSent}]", "repeatable: true\n", "repeatability-request-id", "Repeatability-First-Sent")]
    [InlineData("[{ name: Idempotency-Key, in: header, schema: { type: string } }]", "idempotencyKey: Idempotency-Key\n", "Idempotency-Key")]
    [InlineData("[{ name: idempotency-key, in: header }, { name: a, in: query, schema: { type: string } }]", "idempotencyKey: idempotency-key\nquery:\n  a?: string\n", "idempotency-key")]
    public void A_key_stands_for_them(string parameters, string expected, params string[] headers)
    {
        var imported = Imported.Operation($"parameters: {parameters}", method: "post");

        Assert.Contains($"\nroute: POST /thing\n{expected}responses:", imported.Call, StringComparison.Ordinal);
        Assert.Equal(headers.Select(header => $"the header '{header}' is made for each call, by '{expected.Split(':')[0]}'"), imported.Changed);
        Assert.Empty(imported.Lost);
    }

    [Theory]
    [InlineData($"[{RequestId}]", "repeatability-request-id: { type: uuid, summary: Which. }")]
    [InlineData("[{ name: Idempotency-Key, in: header, schema: { type: string, maxLength: 8 } }]", "Idempotency-Key?: { type: string, maxLength: 8 }")]
    [InlineData("[{ name: Idempotency-Key, in: header, schema: { type: integer } }]", "Idempotency-Key?: int64")]
    [InlineData("[{ name: Idempotency-Key, in: query, schema: { type: string } }]", "Idempotency-Key?: string")]
    public void What_no_key_stands_for_is_a_parameter(string parameters, string expected)
    {
        var imported = Imported.Operation($"parameters: {parameters}", method: "post");

        Assert.Contains(expected, imported.Call.Replace("?:\n    type: string\n    maxLength: 8", "?: { type: string, maxLength: 8 }", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("idempotencyKey", imported.Call, StringComparison.Ordinal);
        Assert.DoesNotContain("repeatable", imported.Call, StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_all_operations_of_a_path_have_counts_too()
    {
        var imported = Imported.Paths(
            "/a:\n  parameters: [{ $ref: '#/components/parameters/Key' }]\n  post: { operationId: a, responses: { '204': { description: Done. } } }",
            "components: { parameters: { Key: { name: Idempotency-Key, in: header, required: true, schema: { type: string } } } }");

        Assert.Contains("idempotencyKey: Idempotency-Key\n", imported.Files["a.yaml"], StringComparison.Ordinal);
        Assert.Empty(imported.Lost);
    }
}
