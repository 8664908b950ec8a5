using Clientwright.Tool.Importing;

namespace Clientwright.Tool.Tests.Importing;

public sealed class OperationTests
{
    [Fact]
    public void An_operation_is_a_file_with_its_words()
    {
        var imported = Imported.Paths("""
            /orders/{order-id}/:
              parameters:
                - { name: order-id, in: path, required: true, schema: { type: string, format: uuid }, description: The order. }
              delete:
                operationId: orders_deleteOne
                summary: Deletes an order.
                description: |
                  It is gone then.

                  > Really.
                deprecated: true
                responses:
                  '204': { description: Gone. }
            """);

        Assert.Equal(
            """
            # It is gone then.
            #
            # > Really.
            endpoint: OrdersDeleteOne
            summary: Deletes an order.
            route: DELETE /orders/{order-id}/
            deprecated: true
            path:
              order-id: { type: uuid, summary: The order. }
            responses:
              204: { is: NoContent, means: Gone. }

            """,
            imported.Files["orders-delete-one.yaml"]);
    }

    [Fact]
    public void The_API_has_a_name_and_words()
    {
        var imported = Imported.From("""
            openapi: 3.1.0
            info: { title: Joe's shop API, version: '2', summary: Sells., description: "More." }
            servers: [{ url: https://shop.test/v2/ }]
            paths: { /a: { get: { responses: { '204': { description: Done. } } } } }
            """);

        Assert.Equal("# More.\napi: JoesShopAPI\nsummary: Sells.\nserver: https://shop.test/v2\n", imported.Files["api.yaml"]);
        Assert.Empty(imported.Lost);
    }

    [Fact]
    public void Names_that_generated_code_has_go_to_the_endpoints_first()
    {
        var imported = Imported.From("""
            openapi: 3.0.0
            info: { title: Orders, version: '1' }
            paths:
              /orders:
                get: { operationId: orders, responses: { '200': { description: All., content: { application/json: { schema: { $ref: '#/components/schemas/GetOrderResult' } } } } } }
              /order:
                get: { operationId: getOrder, responses: { '200': { description: One., content: { application/json: { schema: { $ref: '#/components/schemas/getOrder' } } } } } }
                post: { operationId: get-order, responses: { '204': { description: Done. } } }
            components:
              schemas:
                GetOrderResult: { type: object, properties: { a: { $ref: '#/components/schemas/ETag' } } }
                getOrder: { type: object, properties: { b: { type: string } } }
                ETag: { type: object, properties: { c: { type: string } } }
            """);

        Assert.Equal(["api.yaml", "get-order.yaml", "get-order2.yaml", "orders2.yaml"], imported.Files.Keys);
        Assert.Contains("body: GetOrderResultModel", imported.Files["orders2.yaml"], StringComparison.Ordinal);
        Assert.Contains("body: GetOrderModel", imported.Files["get-order.yaml"], StringComparison.Ordinal);
        Assert.Contains("a?: ETagModel", imported.Files["orders2.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_clients_do_not_call_is_listed()
    {
        var imported = Imported.Paths(
            """
            /thing:
              trace: { responses: { '204': { description: Done. } } }
              get:
                tags: [a]
                externalDocs: { url: https://a.test }
                callbacks: { done: { '{$request.body#/url}': { post: { responses: { '200': { description: Ok. } } } } } }
                responses: { '204': { description: Done., links: { next: { operationId: x } } } }
            """,
            "webhooks: { done: { post: { responses: { '200': { description: Ok. } } } } }",
            "3.1.0");

        Assert.Equal(
            ["'trace' is a method that specs do not know", "'callbacks' are not clients' to call", "'links' have no form in specs", "'webhooks' are not clients' to call"],
            imported.Lost);
        Assert.Equal(["version", "tags", "externalDocs"], imported.Losses.Where(loss => loss.Kind == LossKind.Documentation).Select(loss => loss.Subject));
    }

    [Fact]
    public void A_component_that_nothing_uses_is_listed_and_left_out()
    {
        var imported = Imported.Schemas("Thing: { type: string, enum: [a, b] }\nStray: { type: object, maxProperties: 5, properties: { a: { $ref: '#/components/schemas/Stray' } } }");

        Assert.Equal("Thing: { enum: [a, b] }", imported.Types);
        Assert.Equal(["no operation comes to 'Stray'"], imported.Losses.Where(loss => loss.Kind == LossKind.Unused).Select(loss => loss.What));
        Assert.Empty(imported.Lost);
    }

    [Fact]
    public void Two_operations_that_send_the_same_are_one()
    {
        var imported = Imported.Paths("/a/{b}: { get: { operationId: one, responses: { '204': { description: Done. } } } }\n/a/{c}: { get: { operationId: two, responses: { '204': { description: Done. } } } }");

        Assert.Equal(["api.yaml", "one.yaml"], imported.Files.Keys);
        Assert.Equal(["another operation sends the same request: this one is left out"], imported.Lost);
    }

    [Fact]
    public void Types_of_one_endpoint_stand_in_its_file_and_others_in_one_of_their_own()
    {
        var imported = Imported.Paths(
            """
            /a: { get: { operationId: a, responses: { '200': { description: A., content: { application/json: { schema: { $ref: '#/components/schemas/Own' } } } } } } }
            /b: { get: { operationId: b, responses: { '200': { description: B., content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Both' } } } } } } } }
            """,
            "components: { schemas: { Own: { type: object, properties: { both: { $ref: '#/components/schemas/Both' } } }, Both: { type: object, properties: { c: { type: string } } } } }");

        Assert.Equal("Own:\n  fields:\n    both?: Both", imported.Below("a.yaml", "types:"));
        Assert.Equal("Both:\n  fields:\n    c?: string", imported.Below("types.yaml", "types:"));
        Assert.DoesNotContain("types:", imported.Files["b.yaml"], StringComparison.Ordinal);
    }
}
