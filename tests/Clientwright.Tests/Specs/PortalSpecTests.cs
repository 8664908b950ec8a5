using Clientwright.Specs;

namespace Clientwright.Tests.Specs;

/// <summary>What the reader makes of two specs that together show most of the language.</summary>
public sealed class PortalSpecTests
{
    private const string ApiYaml = """
        # specs/cloud-partner-portal/api.yaml
        api: CloudPartnerPortal
        summary: Publishes and maintains offers of a marketplace publisher.
        server: https://cloudpartner.azure.com
        auth: bearer                                              # an endpoint may say `auth: none`
        trim: [microsoft-azure-marketplace., microsoft-azure-virtualmachines.]     # prefixes dropped when C# names are derived
        query:
          api-version: { type: string, default: 2017-10-31 }      # on every call; a client option overrides the default
        responses:
          400:
            is: BadRequest
            means: The request is malformed.
            body?: ErrorResponse
          401: { is: Unauthorized, means: The bearer token is missing or not accepted. }
          403:
            is: Forbidden
            means: The client has no access to the publisher's namespace.
            body?: ErrorResponse
        types:
          ErrorResponse:
            fields:
              error?:
                fields:
                  code?: string
                  message?: string
        """;

    private const string EndpointYaml = """
        endpoint: CancelOperation
        summary: Cancels the operation that is running on an offer.
        route: POST /api/publishers/{publisherId}/offers/{offerId}/cancel
        path:
          publisherId: { type: string, summary: Publisher identifier., example: contoso }
          offerId: string
        body?:
          fields:
            metadata?:
              fields:
                notification-emails?:
                  type: list<string>
                  join: ","                       # one JSON string on the wire, a list in code
                  summary: Who is told about the progress of the cancellation.
        responses:
          200:
            is: Cancelled
            means: The operation was cancelled at once.
          202:
            is: Accepted
            means: The operation is being cancelled; the operation that does so can be followed.
            headers:
              location: { type: uri, from: [Location, Operation-Location] }
            poll: GetOperation
          404:
            is: NotFound
            means: There is no such publisher or offer.
        """;

    [Fact]
    public void The_api()
    {
        var file = SpecAssert.Sound(ApiYaml);
        var api = file.Api!;

        Assert.Null(file.Endpoint);
        Assert.Equal("CloudPartnerPortal", api.Name.Value);
        Assert.Equal("Publishes and maintains offers of a marketplace publisher.", api.Summary);
        Assert.Equal("https://cloudpartner.azure.com", api.Server?.Value);
        Assert.Equal("bearer", api.Auth?.Value);
        Assert.Equal(["microsoft-azure-marketplace.", "microsoft-azure-virtualmachines."], api.Trim.Select(prefix => prefix.Value));
        Assert.Null(api.Namespace);
        Assert.Empty(api.Headers);

        var version = Assert.Single(api.Query);
        Assert.Equal("api-version", version.WireName.Value);
        Assert.Equal("string", Name(version.Schema));
        Assert.Equal("2017-10-31", version.Schema.Default?.Value);
    }

    [Fact]
    public void The_responses_of_the_api()
    {
        var responses = SpecAssert.Sound(ApiYaml).Api!.Responses;

        Assert.Equal(["400 BadRequest", "401 Unauthorized", "403 Forbidden"], responses.Select(response => $"{response.Key} {response.Is}"));
        Assert.Equal(new StatusRange(400, 400), responses[0].Status);
        Assert.Equal("The bearer token is missing or not accepted.", responses[1].Means);
        Assert.Equal((true, "ErrorResponse"), (responses[2].Body!.IsOptional, Name(responses[2].Body!.Schema)));
        Assert.Null(responses[1].Body);
    }

    [Fact]
    public void The_types()
    {
        var type = Assert.Single(SpecAssert.Sound(ApiYaml).Types);
        Assert.Equal("ErrorResponse", type.Name.Value);

        var error = Assert.Single(type.Schema.Fields!.Value);
        Assert.Equal(("error", true), (error.WireName.Value, error.IsOptional));
        Assert.Equal(["code", "message"], error.Schema.Fields!.Value.Select(field => field.WireName.Value));
        Assert.Equal("code?", Source(ApiYaml, error.Schema.Fields!.Value[0].WireName) + "?");
    }

    [Fact]
    public void The_endpoint()
    {
        var endpoint = SpecAssert.Sound(EndpointYaml).Endpoint!;

        Assert.Equal("CancelOperation", endpoint.Name.Value);
        Assert.Equal("POST", endpoint.Route.Method.Value);
        Assert.Equal("/api/publishers/{publisherId}/offers/{offerId}/cancel", endpoint.Route.Template.Value);
        Assert.Equal(
            ["/api/publishers/", "{publisherId}", "/offers/", "{offerId}", "/cancel"],
            endpoint.Route.Parts.Select(part => part.IsParameter ? $"{{{part.Text}}}" : part.Text.Value));
        Assert.All(endpoint.Route.Parts, part => Assert.Equal(part.Text.Value, Source(EndpointYaml, part.Text)));

        Assert.Equal(["publisherId", "offerId"], endpoint.Path.Select(parameter => parameter.WireName.Value));
        Assert.Equal("Publisher identifier.", endpoint.Path[0].Schema.Summary);
        Assert.Equal("contoso", endpoint.Path[0].Schema.Example?.Value);
        Assert.Null(endpoint.Operation);
    }

    [Fact]
    public void The_body_of_the_request()
    {
        var body = SpecAssert.Sound(EndpointYaml).Endpoint!.Body!;
        Assert.True(body.IsOptional);
        Assert.Null(body.As);

        var metadata = Assert.Single(body.Schema.Fields!.Value);
        var emails = Assert.Single(metadata.Schema.Fields!.Value);
        Assert.Equal(("notification-emails", true), (emails.WireName.Value, emails.IsOptional));
        Assert.Equal("string", Assert.IsType<TypeExpression.Named>(Assert.IsType<TypeExpression.List>(emails.Schema.Type).Item).Name);
        Assert.Equal(",", emails.Schema.Join?.Value);
    }

    [Fact]
    public void The_responses_of_the_endpoint()
    {
        var responses = SpecAssert.Sound(EndpointYaml).Endpoint!.Responses;
        Assert.Equal(["Cancelled", "Accepted", "NotFound"], responses.Select(response => response.Is!.Value));

        var location = Assert.Single(responses[1].Headers);
        Assert.Equal("location", location.WireName.Value);
        Assert.Equal("uri", Name(location.Schema));
        Assert.Equal(["Location", "Operation-Location"], location.From.Select(header => header.Value));
        Assert.Equal("GetOperation", responses[1].Poll?.Value);
    }

    [Fact]
    public void Equal_files_are_equal_values()
    {
        Assert.Equal(SpecParser.Parse("a.yaml", EndpointYaml), SpecParser.Parse("a.yaml", EndpointYaml));
        Assert.NotEqual(
            SpecParser.Parse("a.yaml", EndpointYaml),
            SpecParser.Parse("a.yaml", EndpointYaml.Replace("202", "201", StringComparison.Ordinal)));
    }

    [Fact]
    public void Line_ends_change_positions_only()
    {
        var windows = SpecAssert.Sound(EndpointYaml.Replace("\n", "\r\n", StringComparison.Ordinal)).Endpoint!;
        var unix = SpecAssert.Sound(EndpointYaml).Endpoint!;

        Assert.Equal(unix.Summary, windows.Summary);
        Assert.Equal(unix.Responses.Select(response => response.Means), windows.Responses.Select(response => response.Means));
        Assert.Equal(unix.Responses[2].Key.Span.StartLine, windows.Responses[2].Key.Span.StartLine);
        Assert.Equal(unix.Responses[2].Key.Span.StartColumn, windows.Responses[2].Key.Span.StartColumn);
    }

    private static string Name(SchemaSpec schema) => Assert.IsType<TypeExpression.Named>(schema.Type).Name;

    private static string Source(string yaml, Text text) => yaml[text.Span.Start..text.Span.End];
}
