using Clientwright.Tests.Generation;
using Clientwright.Tool.Tests.Golden;
using Microsoft.CodeAnalysis;

namespace Clientwright.Tool.Tests.Generation;

/// <summary>Imported documents, generated and compiled as a project would.</summary>
public sealed class CompilationTests
{
    public static TheoryData<string> Documents => [.. GoldenDocuments.Names];

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_is_imported_compiles_without_a_word(string name)
    {
        var imported = Importing.Imported.FromFile(GoldenDocuments.PathOf(name));

        var run = SpecProject.CreateUntracked([.. imported.Files.Select(file => ("specs/" + file.Key, file.Value))]).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        Assert.NotEmpty(run.Output.GetSymbolsWithName("OrdersClient", cancellationToken: default));
    }

    [Fact]
    public void What_a_document_can_say_of_its_bodies_and_calls_compiles_too()
    {
        var imported = Importing.Imported.From("""
            openapi: 3.2.0
            info: { title: Orders, version: '1' }
            servers: [{ url: '{endpoint}/{version}', variables: { endpoint: { default: 'https://orders.test' }, version: { default: v1, enum: [v1, v2] } } }]
            paths:
              /orders:
                get:
                  operationId: listOrders
                  tags: [orders]
                  x-ms-pageable: { nextLinkName: next.link, itemName: value }
                  responses:
                    '200':
                      description: A page.
                      content:
                        application/json: { schema: { type: object, properties: { value: { type: array, items: { $ref: '#/components/schemas/order' } }, next.link: { type: [string, 'null'] } } } }
                post:
                  operationId: addOrder
                  tags: [orders]
                  parameters: [{ name: Idempotency-Key, in: header, schema: { type: string } }]
                  requestBody:
                    required: true
                    content:
                      application/xml: { schema: { $ref: '#/components/schemas/order' } }
                      text/csv: { schema: { type: string } }
                      image/*: {}
                  responses:
                    '200':
                      description: What is going on.
                      content:
                        application/json: { schema: { $ref: '#/components/schemas/order' } }
                        text/event-stream:
                          itemSchema:
                            oneOf:
                              - { properties: { event: { const: step }, data: { contentSchema: { $ref: '#/components/schemas/order' } } } }
                              - { properties: { event: { const: note }, data: { type: string } } }
                              - { properties: { data: { const: END } } }
              /lines:
                post:
                  operationId: sendLines
                  tags: [lines, orders]
                  parameters:
                    - { name: Repeatability-Request-ID, in: header, required: true, schema: { type: string } }
                    - { name: Repeatability-First-Sent, in: header, required: true, schema: { type: string, format: http-date } }
                  requestBody: { required: true, content: { application/x-ndjson: { itemSchema: { $ref: '#/components/schemas/order' } } } }
                  responses: { '204': { description: Done. } }
            components:
              schemas:
                order:
                  type: object
                  required: [id]
                  properties:
                    id: { type: integer, xml: { attribute: true } }
                    lines: { type: array, items: { type: string, xml: { name: line } }, xml: { nodeType: element } }
            """);

        var run = SpecProject.CreateUntracked([.. imported.Files.Select(file => ("specs/" + file.Key, file.Value))]).Run();

        Assert.Empty(imported.Lost);
        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        Assert.All(
            ["OrdersOrdersClient", "OrdersLinesClient", "AddOrderBody", "OkEvents", "ListOrdersItemsAsync", "RepeatabilityRequestID"],
            name => Assert.NotEmpty(run.Output.GetSymbolsWithName(name, cancellationToken: default)));
    }
}
