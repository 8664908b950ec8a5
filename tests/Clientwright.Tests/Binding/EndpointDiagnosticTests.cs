namespace Clientwright.Tests.Binding;

public class EndpointDiagnosticTests
{
    [Fact]
    public void Two_parameters_cannot_have_one_name() => Shop.WithEndpoint("query:\n  item-id: string\nheaders:\n  [|Item-Id|]: string\n")
        .AssertReports("CW2201", "'Item-Id' and 'item-id' are both 'ItemId' in C#: give one of them a 'name'");

    [Fact]
    public void A_parameter_cannot_have_the_name_of_the_body() => BoundSpecs.Of(
        (Shop.ApiPath, Shop.Api),
        (Shop.EndpointPath, Shop.Endpoint.Replace("GET", "POST", StringComparison.Ordinal) + "body: string\nquery:\n  [|body|]: string\n"))
        .AssertReports("CW2201", "'body' and 'body' are both 'Body' in C#: give one of them a 'name'");

    [Theory]
    [InlineData("query", "api-version", "api-version")]
    [InlineData("headers", "X-Tenant", "x-tenant")]
    public void A_parameter_of_every_call_is_not_an_endpoint_s(string key, string shared, string own) =>
        Shop.WithEndpoint($"{key}:\n  [|{own}|]: string\n", $"{key}:\n  {shared}: string\n")
            .AssertReports("CW2202", $"'{own}' is sent with every call of the API already: remove it here or there");

    [Fact]
    public void A_parameter_cannot_be_null() => Shop.WithEndpoint("query:\n  a: [|string | null|]\n")
        .AssertReports("CW2203", "'a' cannot be null, only absent: remove '| null', and put a '?' behind the name if it may be absent");

    [Theory]
    [InlineData("query", "any")]
    [InlineData("headers", "any")]
    [InlineData("headers", "list<Item>")]
    [InlineData("cookies", "list<list<string>>")]
    [InlineData("query", "map<Item>")]
    public void A_parameter_must_have_a_form_as_text(string key, string type) =>
        Shop.WithEndpoint($"{key}:\n  a: [|{type}|]\ntypes:\n  Item: {{ fields: {{ a: string }} }}\n")
            .AssertReports(
                "CW2204",
                "'a' stands in a text on the wire, and its type has no form as text: take a scalar, an enum, or a list, a map or an object of these");

    [Fact]
    public void A_header_of_a_response_must_have_a_form_as_text() =>
        Shop.WithResponses("  200: { is: Found, means: Found., headers: { a: [|list<string>|], b: [|string | null|], c: [|any|] } }\n")
            .AssertIds("CW2205", "CW2203", "CW2204");

    [Theory]
    [InlineData("Content-Type")]
    [InlineData("content-length")]
    [InlineData("Transfer-Encoding")]
    public void A_header_of_the_body_is_not_a_parameter(string name) => Shop.WithEndpoint($"headers:\n  [|{name}|]: string\n")
        .AssertReports("CW2206", $"'{name}' describes the body, and is set with it: remove the parameter");

    [Fact]
    public void A_body_of_get_is_a_warning()
    {
        var bound = Shop.WithEndpoint("[|body|]: string\n");

        bound.AssertReports("CW2211", "A body of GET has no meaning that servers and proxies agree on, and many drop it: choose POST, or send its members in the 'query'");
        Assert.NotNull(bound.Endpoint("GetItem").Body);
    }

    [Fact]
    public void A_form_needs_an_object() => BoundSpecs.Of(
        (Shop.ApiPath, Shop.Api),
        (Shop.EndpointPath, Shop.Endpoint.Replace("GET", "POST", StringComparison.Ordinal) + "body: { as: [|form|], type: list<string> }\n"))
        .AssertReports("CW2212", "A form is a list of names and values: take a type with 'fields'");

    [Theory]
    [InlineData("  201: { is: [|Found|], means: New. }\n", "Found", "the case of 200")]
    [InlineData("  404: { is: [|Failed|], means: None. }\n", "Failed", "the case of 5XX")]
    [InlineData("  404: { is: [|Other|], means: None. }\n", "Other", "the case of 'default'")]
    [InlineData("  201: { is: [|Limit|], means: New. }\n", "Limit", "a property of the case 'Failed'")]
    [InlineData("  201: { is: [|New|], means: New., headers: { found: string } }\n", "Found", "a property of the case 'New'")]
    public void A_name_occurs_once_in_a_result(string response, string name, string taker)
    {
        var bound = Shop.WithEndpoint(
            response, "responses:\n  5XX: { is: Failed, means: It failed., headers: { limit: int32 } }\n  default: { is: Other, means: Else. }\n");

        bound.AssertReports("CW2221", $"The case '{name}' has the name of {taker}: give it another");
        Assert.Equal(3, bound.Endpoint("GetItem").Cases.Count);
    }

    [Fact]
    public void A_case_must_have_a_name_that_csharp_allows() => Shop.WithEndpoint("  201: { is: [|not-found|], means: New. }\n")
        .AssertReports(
            "CW2006",
            "'not-found' would stand in C# as it is written: begin with a capital letter, and go on with letters, digits and '_', as in 'NotFound'");

    [Fact]
    public void An_endpoint_that_cannot_succeed_is_a_warning() => BoundSpecs.Of(
        (Shop.ApiPath, Shop.Api),
        (Shop.EndpointPath, "endpoint: [|GetItem|]\nroute: GET /item\nresponses:\n  404: { is: NotFound, means: None. }\n"))
        .AssertReports("CW2222", "'GetItem' declares no response of success: add one from 200 to 299 ('default' is for what is left, and counts as none)");

    [Theory]
    [InlineData("2XX")]
    [InlineData("204")]
    public void A_success_may_be_a_range(string status) =>
        Shop.WithResponses($"  {status}: {{ is: Done, means: Done. }}\n").AssertNoDiagnostics();

    [Fact]
    public void What_the_api_does_not_declare_cannot_be_taken_away() => Shop.WithEndpoint("  [|404|]: none\n")
        .AssertReports("CW2223", "The API declares no response for 404, so that there is nothing to take away: remove the entry");

    [Fact]
    public void A_response_without_content_has_no_body()
    {
        var bound = Shop.WithEndpoint("  204: { is: Done, means: Done., [|body|]: string }\n");

        bound.AssertReports("CW2224", "A response with 204 has no body: remove it");
        Assert.Null(bound.Endpoint("GetItem").Cases[1].Body);
    }

    [Fact]
    public void No_response_is_a_form() => Shop
        .WithEndpoint("  201: { is: Made, means: Made., body: { as: [|form|], fields: { a: string } } }\n")
        .AssertReports("CW2402", "Only the body of a request can be 'form': write another 'as'");

    [Theory]
    [InlineData("GetStat", "Perhaps 'GetState' is meant")]
    [InlineData("Elsewhere", "Name one that has 'operation'")]
    public void An_endpoint_to_follow_at_must_exist(string name, string hint) => WithFollowed($"[|{name}|]", "location: uri")
        .AssertReports("CW2231", $"There is no endpoint '{name}'. {hint}.");

    [Fact]
    public void An_endpoint_to_follow_at_must_say_what_its_states_mean() => WithFollowed("[|GetItem|]", "location: uri")
        .AssertReports("CW2232", "'GetItem' does not say what its states mean: add 'operation' there");

    [Theory]
    [InlineData("location: string", "none")]
    [InlineData("location: uri, next: uri", "more than one")]
    public void The_address_to_follow_must_be_clear(string headers, string found) => WithFollowed("[|GetState|]", headers)
        .AssertReports("CW2233", $"The response needs just one header of the type 'uri', where to follow it, and has {found}");

    [Fact]
    public void An_unreadable_header_may_be_the_one_to_follow() => WithFollowed("GetState", "location: [|ur|]")
        .AssertReports("CW2101", "There is no type 'ur'. Perhaps 'uri' is meant.");

    [Fact]
    public void A_state_needs_a_body() => Shop.WithEndpoint("operation: { state: [|status|], succeeded: [done] }\n")
        .AssertReports("CW2234", "The state is read from the body of a response of success, and there is none: add one");

    [Theory]
    [InlineData("stat", "Perhaps 'status' is meant")]
    [InlineData("outcome", "Write the name of a member as it is on the wire")]
    public void The_state_must_be_a_member_of_the_body(string state, string hint) => WithStates($"[|{state}|]", "done", "string")
        .AssertReports("CW2236", $"'{state}' is not a member of 'State', which the state is read from. {hint}.");

    [Fact]
    public void The_state_may_lie_deeper() => Shop.WithEndpoint(
        """
          201: { is: Made, means: Made., body: { fields: { meta: { fields: { id: string } } } } }
        operation: { state: [|meta.ide|], succeeded: [done] }

        """).AssertReports("CW2236", "'ide' is not a member of 'GetItemMadeBodyMeta', which the state is read from. Perhaps 'id' is meant.");

    [Fact]
    public void A_state_that_is_no_value_of_its_enum_is_a_warning()
    {
        WithStates("status", "Done", "Status").AssertNoDiagnostics();
        WithStates("status", "finished", "Status").AssertNoDiagnostics();
        WithStates("status", "[|don|]", "Status")
            .AssertReports("CW2237", "'don' is none of the values of 'Status', which the state is of. Perhaps 'done' is meant.");
    }

    private static BoundSpecs WithStates(string state, string succeeded, string type) => BoundSpecs.Of(
        (Shop.ApiPath, Shop.Api),
        ("specs/shop/state.yaml",
        $$"""
        types:
          State: { fields: { status: {{type}} } }
          Status: { enum: { running: [], done: [finished] } }
        """),
        (Shop.EndpointPath,
        $$"""
        endpoint: GetState
        route: GET /state
        responses:
          200: { is: Found, means: The state., body: { type: State, single: true } }
        operation: { state: {{state}}, succeeded: [{{succeeded}}] }
        """));

    private static BoundSpecs WithFollowed(string poll, string headers) => BoundSpecs.Of(
        (Shop.ApiPath, Shop.Api),
        (Shop.EndpointPath, Shop.Endpoint + $"  202: {{ is: Accepted, means: Later., headers: {{ {headers} }}, poll: {poll} }}\n"),
        ("specs/shop/get-state.yaml", EndpointBinderTests.StateEndpoint));

    [Fact]
    public void A_key_of_calls_is_a_header_and_no_flag() => Shop.WithEndpoint("idempotencyKey: [|true|]\n")
        .AssertReports("CW1106", "'true' is not a value of 'idempotencyKey': write the name of a header, such as 'Idempotency-Key'");
}
