using Clientwright.Collections;
using Clientwright.Models;

namespace Clientwright.Tests.Binding;

public class EndpointBinderTests
{
    private const string SharedResponses =
        """
        responses:
          400: { is: BadRequest, means: Malformed. }
          404: { is: NotFound, means: There is none. }
          5XX: { is: Failed, means: The server failed. }
          default: { is: Other, means: Something else. }

        """;

    [Fact]
    public void The_portal_s_specs_are_bound_as_their_pages_say()
    {
        var bound = PortalSpecs.Bind();

        bound.AssertNoDiagnostics();
        var cancel = bound.Endpoint("CancelOperation");
        Assert.Equal(("POST", "/api/publishers/{publisherId}/offers/{offerId}/cancel", null), (cancel.Method, cancel.Template, cancel.Schemes));
        Assert.Equal(
            [new("api/publishers/", false), new("PublisherId", true), new("/offers/", false), new("OfferId", true), new("/cancel", false)],
            cancel.Route);
        Assert.Equal(
            [
                "200 Cancelled", "202 Accepted", "400 BadRequest IBadRequest", "401 Unauthorized IUnauthorized", "403 Forbidden IForbidden",
                "404 NotFound",
            ],
            cancel.Cases.Select(Describe));
        Assert.Equal(new PollModel("GetOperation", "Location"), cancel.Cases[1].Poll);
        Assert.Equal(
            [new("Location", new(["Location", "Operation-Location"]), new TypeModel.Scalar(ScalarKind.Uri), false, null)], cancel.Cases[1].Headers);
        Assert.Equal(
            new BodyModel(new TypeModel.Declared("CancelOperationBody", DeclaredKind.Object), true, null), cancel.Body);
        Assert.Equal(["CancelOperationBody", "CancelOperationBodyMetadata"], cancel.Declarations.Select(declaration => declaration.Name));
        Assert.Equal(
            new TypeModel.Joined(new TypeModel.Scalar(ScalarKind.String), ","),
            bound.Member("CancelOperationBodyMetadata", "NotificationEmails").Type);

        var get = bound.Endpoint("GetOperation");
        Assert.Equal(new TypeModel.Single(new TypeModel.Declared("Operation", DeclaredKind.Object)), get.Cases[0].Body!.Type);
        Assert.Equal(
            new OperationModel(new(["status"]), new(["completed", "succeeded", "complete"]), new(["failed"]), new(["canceled"]), new(["Found"])),
            get.Operation);
    }

    [Fact]
    public void Cases_are_ordered_as_a_code_is_looked_up()
    {
        var bound = Shop.WithResponses(
            """
              default: { is: Other, means: Else. }
              4XX: { is: Refused, means: Refused. }
              404: { is: NotFound, means: None. }
              2XX: { is: Done, means: Done. }
              200: { is: Found, means: Found. }

            """);

        bound.AssertNoDiagnostics();
        Assert.Equal(
            ["200 Found", "404 NotFound", "200-299 Done", "400-499 Refused", "100-599 Other"], bound.Endpoint("GetItem").Cases.Select(Describe));
    }

    [Fact]
    public void An_endpoint_has_the_responses_of_its_api() => Assert.Equal(
        ["200 Found", "400 BadRequest IBadRequest", "404 NotFound INotFound", "500-599 Failed IFailed", "100-599 Other IOther"],
        Cases("  200: { is: Found, means: Found. }\n"));

    [Fact]
    public void An_own_entry_replaces_the_api_s_whole_entry() => Assert.Equal(
        ["200 Found", "400 BadRequest IBadRequest", "404 Gone", "500-599 Failed IFailed", "100-599 Other IOther"],
        Cases("  200: { is: Found, means: Found. }\n  404: { is: Gone, means: It is gone. }\n"));

    [Fact]
    public void An_own_entry_under_the_same_name_is_the_endpoint_s_alone() => Assert.Equal(
        ["200 Found", "400 BadRequest IBadRequest", "404 NotFound", "500-599 Failed IFailed", "100-599 Other IOther"],
        Cases("  200: { is: Found, means: Found. }\n  \"404\": { is: NotFound, means: Not here. }\n"));

    [Fact]
    public void None_takes_an_entry_of_the_api_away() => Assert.Equal(
        ["200 Found", "400 BadRequest IBadRequest"],
        Cases("  200: { is: Found, means: Found. }\n  404: none\n  5xx: none\n  default: none\n"));

    [Fact]
    public void A_code_does_not_replace_a_range() => Assert.Equal(
        ["200 Found", "400 BadRequest IBadRequest", "404 NotFound INotFound", "503 Busy", "500-599 Failed IFailed", "100-599 Other IOther"],
        Cases("  200: { is: Found, means: Found. }\n  503: { is: Busy, means: Later. }\n"));

    [Fact]
    public void Parameters_are_in_the_order_of_path_query_and_headers()
    {
        var bound = BoundSpecs.Of(
            (Shop.ApiPath, Shop.Api),
            (Shop.EndpointPath,
            """
            endpoint: GetItem
            route: GET /items/{itemId}/{lang}
            headers:
              If-Match?: etag
            query:
              page-size: { type: int32, default: 20 }
              tag?: list<string>
              ids: { type: list<uuid>, join: "," }
              sort?: { enum: [up, down] }
            path:
              lang: { type: string, const: en }
              itemId: uuid
            responses:
              200: { is: Found, means: Here it is. }
            """));

        bound.AssertNoDiagnostics();
        var endpoint = bound.Endpoint("GetItem");
        Assert.Equal(
            ["Path ItemId", "Path Lang = \"en\"", "Query PageSize = 20", "Query Tag?", "Query Ids", "Query Sort?", "Header IfMatch?"],
            endpoint.Parameters.Select(parameter =>
                $"{parameter.Location} {parameter.Name}{(parameter.IsOptional ? "?" : "")}{(parameter.Default is { } value ? " = " + value : "")}"));
        Assert.Equal(new TypeModel.List(new TypeModel.Scalar(ScalarKind.String)), endpoint.Parameters[3].Type);
        Assert.Equal(new TypeModel.Declared("GetItemSort", DeclaredKind.OpenEnum), endpoint.Parameters[5].Type);
        Assert.True(endpoint.Parameters[1].IsConstant);
    }

    [Fact]
    public void A_final_slash_is_kept_and_a_bare_one_is_nothing()
    {
        Assert.Equal([new("items/", false)], Route("/items/"));
        Assert.Equal([], Route("/"));
    }

    [Fact]
    public void Bodies_in_place_are_named_after_endpoint_and_case()
    {
        var bound = Shop.WithEndpoint(
            """
              201:
                is: Created
                means: It is made.
                headers:
                  state: { enum: [a, b] }
                body:
                  fields:
                    name: string
              202:
                is: Accepted
                means: Later.
                body: { name: Ticket, fields: { id: string } }
              203:
                is: Listed
                means: Many.
                body: { items: { fields: { id: string } } }

            """);

        bound.AssertNoDiagnostics();
        Assert.Equal(
            ["GetItemCreatedState", "GetItemCreatedBody", "Ticket", "GetItemListedBodyItem"],
            bound.Endpoint("GetItem").Declarations.Select(declaration => declaration.Name));
    }

    [Theory]
    [InlineData("Match", "MatchCase")]
    [InlineData("GetOrThrow", "GetOrThrowCase")]
    [InlineData("StatusCode", "StatusCodeCase")]
    [InlineData("Headers", "HeadersCase")]
    [InlineData("RawBody", "RawBodyCase")]
    [InlineData("IsSuccess", "IsSuccessCase")]
    [InlineData("Body", "BodyCase")]
    [InlineData("Unexpected", "UnexpectedCase")]
    [InlineData("Reason", "ReasonCase")]
    [InlineData("ToString", "ToStringCase")]
    [InlineData("Finalize", "FinalizeCase")]
    [InlineData("BoxedBody", "BoxedBodyCase")]
    [InlineData("Clone", "Clone")]
    [InlineData("GetItemResult", "GetItemResultCase")]
    [InlineData("GetItem", "GetItem")]
    public void A_reserved_case_gets_a_suffix(string name, string expected)
    {
        var bound = Shop.WithResponses($"  200: {{ is: {name}, means: Found. }}\n");

        bound.AssertNoDiagnostics();
        Assert.Equal(expected, Assert.Single(bound.Endpoint("GetItem").Cases).Name);
    }

    [Theory]
    [InlineData("status-code", "StatusCodeValue")]
    [InlineData("headers", "HeadersValue")]
    [InlineData("raw-body", "RawBodyValue")]
    [InlineData("body", "BodyValue")]
    [InlineData("match", "MatchValue")]
    [InlineData("found", "FoundValue")]
    [InlineData("get-type", "GetTypeValue")]
    [InlineData("boxed-body", "BoxedBodyValue")]
    [InlineData("equality-contract", "EqualityContract")]
    [InlineData("location", "Location")]
    public void A_reserved_header_of_a_case_gets_a_suffix(string wireName, string expected)
    {
        var bound = Shop.WithResponses($"  200: {{ is: Found, means: Found., headers: {{ {wireName}: string }} }}\n");

        bound.AssertNoDiagnostics();
        var header = Assert.Single(bound.Endpoint("GetItem").Cases[0].Headers);
        Assert.Equal((expected, wireName), (header.Name, Assert.Single(header.WireNames)));
    }

    [Fact]
    public void A_form_is_an_object()
    {
        var bound = BoundSpecs.Of(
            (Shop.ApiPath, Shop.Api),
            (Shop.EndpointPath, Shop.Endpoint.Replace("GET", "PUT", StringComparison.Ordinal) + "body: { as: form, fields: { scope: string } }\n"));

        bound.AssertNoDiagnostics();
        Assert.Equal(BodyKind.Form, bound.Endpoint("GetItem").Body!.Kind);
    }

    [Fact]
    public void A_response_of_the_api_can_be_followed()
    {
        var bound = BoundSpecs.Of(
            (Shop.ApiPath, Shop.Api + "responses:\n  202: { is: Accepted, means: Go on., headers: { location: uri }, poll: GetState }\n"),
            (Shop.EndpointPath, Shop.Endpoint),
            ("specs/shop/get-state.yaml", StateEndpoint));

        bound.AssertNoDiagnostics();
        Assert.Equal(new PollModel("GetState", "Location"), bound.Endpoint("GetItem").Cases[1].Poll);
    }

    internal const string StateEndpoint =
        """
        endpoint: GetState
        route: GET /state
        responses:
          200: { is: Found, means: The state., body: { fields: { status: string } } }
        operation: { state: status, succeeded: [done] }

        """;

    private static IEnumerable<string> Cases(string responses)
    {
        var bound = Shop.WithResponses(responses, SharedResponses);
        bound.AssertNoDiagnostics();
        return bound.Endpoint("GetItem").Cases.Select(Describe);
    }

    private static EquatableArray<RoutePartModel> Route(string path) => BoundSpecs.Of(
        (Shop.ApiPath, Shop.Api), (Shop.EndpointPath, Shop.Endpoint.Replace("/item", path, StringComparison.Ordinal))).Endpoint("GetItem").Route;

    private static string Describe(CaseModel candidate) =>
        $"{candidate.FirstStatus}{(candidate.IsSingleStatus ? "" : "-" + candidate.LastStatus)} {candidate.Name} {candidate.InterfaceName}".TrimEnd();
}
