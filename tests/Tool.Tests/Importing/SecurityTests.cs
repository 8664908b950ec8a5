namespace Clientwright.Tool.Tests.Importing;

/// <summary>Security requirements and the schemes that they name.</summary>
public sealed class SecurityTests
{
    private const string Paths =
        """
        /a: { get: { operationId: getA, responses: { '204': { description: Done. } } } }
        /b: { get: { operationId: getB, security: [{ oauth: [read] }], responses: { '204': { description: Done. } } } }
        /c: { get: { operationId: getC, security: [], responses: { '204': { description: Done. } } } }
        """;

    [Fact]
    public void Schemes_are_declared_and_endpoints_name_those_that_are_theirs()
    {
        var imported = Imported.Paths(
            Paths,
            """
            security: [{ key: [] }, { oauth: [read] }, { token: [] }]
            components:
              securitySchemes:
                key: { type: apiKey, in: query, name: api-key }
                oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://login.test/token, scopes: { read: Reads. } } } }
                token: { type: http, scheme: Bearer, bearerFormat: JWT }
            """);

        Assert.Equal(
            """
            api: Sample
            auth:
              key: { query: api-key }
              oauth: { oauth2: client-credentials, token: https://login.test/token, scopes: [read] }
              bearer: {}

            """,
            imported.Files["api.yaml"]);
        Assert.DoesNotContain("auth:", imported.Files["get-a.yaml"], StringComparison.Ordinal);
        Assert.Contains("\nauth: oauth\n", imported.Files["get-b.yaml"], StringComparison.Ordinal);
        Assert.Contains("\nauth: none\n", imported.Files["get-c.yaml"], StringComparison.Ordinal);
        Assert.Empty(imported.Lost);
    }

    [Fact]
    public void A_word_that_most_operations_have_is_said_once()
    {
        var imported = Imported.Paths(
            Paths,
            """
            security: [{ login: [] }]
            components:
              securitySchemes:
                login: { type: http, scheme: basic }
                oauth: { type: oauth2, flows: { implicit: { authorizationUrl: https://login.test, scopes: {} } } }
            """);

        Assert.Equal("api: Sample\n", imported.Files["api.yaml"]);
        Assert.Contains("\nauth: basic\n", imported.Files["get-a.yaml"], StringComparison.Ordinal);
        Assert.Contains("\nauth: bearer\n", imported.Files["get-b.yaml"], StringComparison.Ordinal);
        Assert.DoesNotContain("auth:", imported.Files["get-c.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_specs_cannot_say_is_listed()
    {
        var imported = Imported.Operation(
            "security: [{ key: [], other: [] }, { tls: [] }]",
            rest: """
            components:
              securitySchemes:
                key: { type: apiKey, in: header, name: X-Key }
                other: { type: apiKey, in: header, name: X-Other }
                tls: { type: mutualTLS }
            """);

        Assert.Equal(
            [
                "'tls' is no scheme that specs have, and calls go without it",
                "several schemes at once are required, and calls go with 'key' only, without 'other'",
            ],
            imported.Lost.Order(StringComparer.Ordinal));
        Assert.Equal("api: Sample\nauth:\n  key: { header: X-Key }\n", imported.Files["api.yaml"]);
    }

    [Fact]
    public void Schemes_that_are_required_together_are_no_alternatives()
    {
        var imported = Imported.Paths(
            Paths.Replace("[{ oauth: [read] }]", "[{ other: [], key: [] }, { token: [] }]", StringComparison.Ordinal),
            """
            security: [{ key: [], other: [] }]
            components:
              securitySchemes:
                key: { type: apiKey, in: header, name: X-Key }
                other: { type: apiKey, in: header, name: X-Other }
                token: { type: http, scheme: bearer }
                login: { type: http, scheme: bearer }
            """);

        Assert.Contains("\nauth: key\n", imported.Files["get-a.yaml"], StringComparison.Ordinal);
        Assert.Contains("\nauth: [other, bearer]\n", imported.Files["get-b.yaml"], StringComparison.Ordinal);
        Assert.Equal(
            [
                ("#/paths/~1b/get/security/0", "several schemes at once are required, and calls go with 'other' only, without 'key'"),
                ("#/security/0", "several schemes at once are required, and calls go with 'key' only, without 'other'"),
            ],
            imported.Losses.Where(loss => loss.Subject == "security").Select(loss => (loss.Pointer, loss.What)));
    }

    [Fact]
    public void Two_schemes_that_send_the_same_are_one()
    {
        var imported = Imported.Operation(
            "security: [{ token: [], login: [] }]",
            rest: "components: { securitySchemes: { token: { type: http, scheme: bearer }, login: { type: openIdConnect, openIdConnectUrl: 'https://login.test' } } }");

        Assert.Equal("api: Sample\nauth: bearer\n", imported.Files["api.yaml"]);
        Assert.Empty(imported.Lost);
    }
}
