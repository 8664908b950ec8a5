namespace Clientwright.Tool.Tests.Importing;

/// <summary>Lists that are answered in pages, by the extensions that say so.</summary>
public sealed class PagingTests
{
    [Theory]
    [InlineData("x-ms-pageable: { nextLinkName: nextLink }", "paging: { items: value, next: nextLink }")]
    [InlineData("x-ms-pageable: { nextLinkName: '@odata.nextLink' }", "paging: { items: value, next: \"@odata.nextLink\" }")]
    [InlineData("x-ms-pageable: { nextLinkName: odata.next, itemName: meta.list }", "paging: { items: meta.list, next: odata.next }")]
    [InlineData("x-ms-pageable: { nextLinkName: nullableLink }", "paging: { items: value, next: nullableLink }")]
    [InlineData("x-ms-pageable: { nextLinkName: null }", "paging: { items: value }")]
    [InlineData("x-speakeasy-pagination: { type: url, outputs: { results: $.value, nextUrl: $.meta.next } }", "paging: { items: value, next: meta.next }")]
    [InlineData("x-speakeasy-pagination: { type: cursor, inputs: [{ name: after, in: parameters, type: cursor }], outputs: { results: $.value, nextCursor: $.token } }", "paging: { items: value, token: { from: body token, to: after } }")]
    [InlineData("x-speakeasy-pagination: { type: offsetLimit, inputs: [{ name: skip, in: parameters, type: offset }, { name: top, in: parameters, type: limit }], outputs: { results: $.value } }", "paging: { items: value, offset: skip, limit: top }")]
    public void Pages_follow_each_other(string extension, string expected)
    {
        var imported = List(extension);

        Assert.Contains($"\n{expected}\n", imported.Call, StringComparison.Ordinal);
        Assert.Empty(imported.Lost);
    }

    [Theory]
    [InlineData("x-ms-pageable: { nextLinkName: nothing }", "no pages are read: 'nothing' is no address in the answer")]
    [InlineData("x-ms-pageable: { nextLinkName: count }", "no pages are read: 'count' is no address in the answer")]
    [InlineData("x-ms-pageable: { nextLinkName: own }", "no pages are read: 'own' is no address in the answer")]
    [InlineData("x-ms-pageable: { nextLinkName: nextLink, itemName: token }", "no pages are read: 'token' is no list of the answer")]
    [InlineData("x-ms-pageable: { nextLinkName: shared.next }", "no pages are read: 'shared.next' is no address in the answer")]
    [InlineData("x-ms-pageable: { nextLinkName: [a] }", "'x-ms-pageable' says nothing that specs have a form for")]
    [InlineData("x-ms-pageable: {}", "'x-ms-pageable' says nothing that specs have a form for")]
    [InlineData("x-ms-pageable: true", "'x-ms-pageable' says nothing that specs have a form for")]
    [InlineData("x-speakeasy-pagination: { type: offsetLimit, inputs: [{ name: skip, in: parameters, type: page }], outputs: { results: $.value } }", "'x-speakeasy-pagination' says nothing that specs have a form for")]
    [InlineData("x-speakeasy-pagination: { type: url, outputs: { results: '$.value[*]', nextUrl: $.next } }", "'x-speakeasy-pagination' says nothing that specs have a form for")]
    [InlineData("x-speakeasy-pagination: { type: cursor, inputs: [{ name: skip, in: parameters, type: cursor }], outputs: { results: $.value, nextCursor: $.token } }", "no pages are read: the token is no query parameter 'skip' of its type")]
    [InlineData("x-speakeasy-pagination: { type: offsetLimit, inputs: [{ name: after, in: parameters, type: offset }], outputs: { results: $.value } }", "no pages are read: 'after' is no whole number among the query parameters")]
    public void What_leads_to_no_page_is_listed(string extension, string lost)
    {
        var imported = List(extension);

        Assert.DoesNotContain("paging:", imported.Call, StringComparison.Ordinal);
        Assert.Equal([lost], imported.Lost);
        Assert.StartsWith("#/paths/~1thing/get/x-", Assert.Single(imported.Losses, loss => loss.What == lost).Pointer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_may_have_its_members_from_another_type()
    {
        var imported = Imported.Paths(
            """
            /a: { get: { operationId: a, x-ms-pageable: { nextLinkName: next }, responses: { '200': { $ref: '#/components/responses/Page' } } } }
            /b: { get: { operationId: b, x-ms-pageable: { nextLinkName: next, operationName: more }, responses: { '200': { $ref: '#/components/responses/Page' } } } }
            """,
            """
            components:
              responses: { Page: { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } } }
              schemas:
                Page: { allOf: [{ $ref: '#/components/schemas/Base' }], type: object, properties: { value: { type: array, items: { type: string } } } }
                Base: { type: object, properties: { next: { type: string } } }
            """);

        Assert.All(["a.yaml", "b.yaml"], file => Assert.Contains("paging: { items: value, next: next }\n", imported.Files[file], StringComparison.Ordinal));
        Assert.Empty(imported.Lost);
        Assert.Equal(["the next page is asked by GET at the address that the page has"], imported.Changed);
    }

    [Theory]
    [InlineData("'200': { description: It., content: { application/json: { schema: { type: object } } } }, '202': { description: Later. }", "there is no only success with one body")]
    [InlineData("'200': { description: It. }", "there is no only success with one body")]
    [InlineData("'200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Loop' } } } }", "'value' is no list of the answer")]
    public void A_page_is_the_only_success(string responses, string reason)
    {
        var imported = Imported.Operation(
            $"x-ms-pageable: {{ nextLinkName: next }}\nresponses: {{ {responses} }}",
            rest: "components: { schemas: { Loop: { allOf: [{ $ref: '#/components/schemas/Loop' }], properties: { a: { type: string } } } } }");

        Assert.Contains($"no pages are read: {reason}", imported.Lost);
    }

    [Fact]
    public void Methods_of_pages_are_no_other_endpoint_s()
    {
        var imported = Imported.Paths("""
            /a: { get: { operationId: listAll, x-ms-pageable: { nextLinkName: null }, responses: { '200': { description: It., content: { application/json: { schema: { type: object, properties: { value: { type: array, items: { type: string } } } } } } } } } }
            /b: { get: { operationId: listAllItems, responses: { '204': { description: Done. } } } }
            """);

        Assert.Equal(["no pages are read: another endpoint has the name of the method"], imported.Lost);
    }

    private static Imported List(string extension) => Imported.Operation(
        $$"""
        {{extension}}
        parameters:
          - { name: after, in: query, schema: { type: string } }
          - { name: skip, in: query, schema: { type: integer, format: int32 } }
          - { name: top, in: query, schema: { type: integer } }
        responses:
          '200':
            description: A page.
            content:
              application/json:
                schema:
                  type: object
                  properties:
                    value: { type: array, items: { type: string } }
                    nextLink: { type: string, format: uri }
                    nullableLink: { type: string, nullable: true }
                    odata.next: { type: string }
                    '@odata.nextLink': { type: string }
                    own: { type: string, writeOnly: true }
                    token: { type: string }
                    count: { type: integer }
                    meta: { type: object, properties: { next: { type: string }, list: { type: array, items: { type: object, properties: { id: { type: string } } } } } }
                    shared: { $ref: '#/components/schemas/Shared' }
          '404': { description: None., content: { application/json: { schema: { $ref: '#/components/schemas/Shared' } } } }
        """,
        rest: "  /other: { get: { operationId: other, responses: { '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Shared' } } } } } } }\n"
            + "components: { schemas: { Shared: { type: object, properties: { next: { type: string } } } } }");
}
