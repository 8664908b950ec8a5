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
            "security: [{ key: [], tls: [] }, { tls: [] }, { login: [], token: [] }]",
            rest: """
            components:
              securitySchemes:
                key: { type: apiKey, in: header, name: X-Key }
                login: { type: http, scheme: basic }
                token: { type: http, scheme: bearer }
                tls: { type: mutualTLS }
            """);

        Assert.Equal(
            [
                "'tls' is no scheme that specs have, and calls go without it",
                "several schemes at once are required, and calls go with 'basic' only, without 'token'",
                "several schemes at once are required, and calls go with 'key' only, without 'tls'",
            ],
            imported.Lost.Order(StringComparer.Ordinal));
        Assert.Equal("api: Sample\nauth:\n  key: { header: X-Key }\n  basic: {}\n", imported.Files["api.yaml"]);
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

        Assert.Equal(
            """
            api: Sample
            auth:
              key: { header: X-Key }
              other: { header: X-Other }
              keyAndOther: { all: [key, other] }
              bearer: {}

            """,
            imported.Files["api.yaml"]);
        Assert.Contains("\nauth: keyAndOther\n", imported.Files["get-a.yaml"], StringComparison.Ordinal);
        Assert.DoesNotContain("auth:", imported.Files["get-b.yaml"], StringComparison.Ordinal);
        Assert.DoesNotContain(imported.Losses, loss => loss.Subject == "security");
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
