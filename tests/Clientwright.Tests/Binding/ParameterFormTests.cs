namespace Clientwright.Tests.Binding;

/// <summary>What goes with what in the form of a parameter, and where it is told.</summary>
public sealed class ParameterFormTests
{
    [Theory]
    [InlineData("path", "label", "matrix", "path", "simple")]
    [InlineData("query", "form", "spaceDelimited", "pipeDelimited", "deepObject")]
    [InlineData("cookies", "form", "cookie")]
    [InlineData("headers", "simple")]
    public void Each_place_has_its_styles(string key, params string[] possible)
    {
        string[] all = ["simple", "label", "matrix", "path", "form", "spaceDelimited", "pipeDelimited", "deepObject", "cookie"];
        foreach (var style in all)
        {
            var bound = BoundSpecs.Of((Shop.ApiPath, Shop.Api), (Shop.EndpointPath, Endpoint(key, $"{{ style: [|{style}|], type: map<string> }}")));
            if (possible.Contains(style))
            {
                bound.AssertNoDiagnostics();
            }
            else
            {
                bound.AssertIds("CW2350");
            }
        }
    }

    [Theory]
    [InlineData("headers", "'form' is no style of a header: write 'simple'")]
    [InlineData("cookies", "'label' is no style of a cookie: write 'form' or 'cookie'")]
    [InlineData("path", "'form' is no style of a path: write 'simple', 'label', 'matrix' or 'path'")]
    public void A_style_of_another_place(string key, string message)
    {
        var style = message.Split('\'')[1];
        BoundSpecs.Of((Shop.ApiPath, Shop.Api), (Shop.EndpointPath, Endpoint(key, $"{{ type: list<string>, style: [|{style}|] }}"))).AssertReports("CW2350", message);
    }

    [Theory]
    [InlineData("deepObject", "string", "a map or an object")]
    [InlineData("deepObject", "list<string>", "a map or an object")]
    [InlineData("spaceDelimited", "int32", "a list, a map or an object")]
    [InlineData("pipeDelimited", "date", "a list, a map or an object")]
    public void A_style_for_another_type(string style, string type, string needed) =>
        Shop.WithEndpoint($"query:\n  a: {{ style: [|{style}|], type: {type} }}\n")
            .AssertReports("CW2351", $"'{style}' is for {needed}, which 'a' is not: leave the style out");

    [Theory]
    [InlineData("deepObject", "false", "each member stands for itself in it, so leave 'explode' out")]
    [InlineData("spaceDelimited", "true", "with nothing to delimit it is the style 'form', so leave 'style' out")]
    [InlineData("pipeDelimited", "true", "with nothing to delimit it is the style 'form', so leave 'style' out")]
    public void A_style_that_is_exploded_never_or_always(string style, string explode, string advice) =>
        Shop.WithEndpoint($"query:\n  a: {{ style: {style}, explode: [|{explode}|], type: map<string> }}\n")
            .AssertReports("CW2352", $"'explode: {explode}' does not go with '{style}': {advice}");

    [Theory]
    [InlineData("headers", "")]
    [InlineData("cookies", "")]
    [InlineData("path", "style: matrix, ")]
    [InlineData("path", "style: path, ")]
    public void Characters_that_must_be_escaped(string key, string style) =>
        BoundSpecs.Of((Shop.ApiPath, Shop.Api), (Shop.EndpointPath, Endpoint(key, $"{{ {style}type: string, reserved: [|true|] }}")))
            .AssertReports("CW2353", "'a' cannot keep reserved characters: they can stay in a query, and in a path by the style 'simple'");

    [Fact]
    public void Reserved_false_says_nothing() => Shop.WithEndpoint("headers:\n  a: { type: string, reserved: false }\n").AssertNoDiagnostics();

    [Theory]
    [InlineData("query", "", "list<string>", true)]
    [InlineData("query", "", "map<string>", false)]
    [InlineData("query", "", "list<list<string>>", false)]
    [InlineData("query", "explode: false, ", "list<string>", false)]
    [InlineData("query", "style: deepObject, ", "map<list<string>>", true)]
    [InlineData("query", "style: deepObject, ", "list<map<string>>", false)]
    [InlineData("headers", "", "list<string>", false)]
    [InlineData("headers", "", "string | null", true)]
    [InlineData("cookies", "", "any", true)]
    public void A_member_must_have_a_form_as_text(string key, string style, string type, bool isPossible)
    {
        var bound = Shop.WithEndpoint($"{key}:\n  a:\n    {{ {style}fields: {{ [|b|]: {type}, c: string }} }}\n");

        if (isPossible)
        {
            bound.AssertNoDiagnostics();
            Assert.Single(bound.Endpoint("GetItem").Parameters);
        }
        else
        {
            bound.AssertReports(
                "CW2354",
                "'b' of 'a' has no form as one text: only 'deepObject' nests, and lists of texts need 'form', 'cookie' or 'deepObject', exploded");
            Assert.Empty(bound.Endpoint("GetItem").Parameters);
        }
    }

    [Fact]
    public void Members_of_a_named_type_are_looked_at_too() =>
        Shop.WithEndpoint("headers:\n  a: [|Filter|]\ntypes:\n  Filter: { fields: { b: list<string>, c: string } }\n").AssertIds("CW2354");

    [Theory]
    [InlineData("/items/{id}")]
    [InlineData("/{id}/items")]
    [InlineData("/items/.{id}")]
    [InlineData("/items/.{id}.")]
    public void A_segment_that_may_be_absent(string route) =>
        BoundSpecs.Of((Shop.ApiPath, Shop.Api), (Shop.EndpointPath, $"endpoint: GetItem\nroute: GET {route}\npath:\n  [|id|]?: string\n{Responses}"))
            .AssertReports(
                "CW2355",
                "Without 'id' the path would have a segment that is empty, or is resolved on the way: write 'style: path', by which the slash is absent too");

    [Theory]
    [InlineData("/items/{id}", "style: path, ")]
    [InlineData("/items{id}", "style: path, ")]
    [InlineData("/{id}", "style: path, ")]
    [InlineData("/items{id}", "")]
    [InlineData("/items{id}/x", "style: matrix, ")]
    [InlineData("/items/..{id}a", "")]
    public void Elsewhere_a_parameter_may_be_absent(string route, string style) =>
        BoundSpecs.Of((Shop.ApiPath, Shop.Api), (Shop.EndpointPath, $"endpoint: GetItem\nroute: GET {route}\npath:\n  id?: {{ {style}type: string }}\n{Responses}")).AssertNoDiagnostics();

    [Fact]
    public void A_parameter_that_the_route_has_already() =>
        BoundSpecs.Of((Shop.ApiPath, Shop.Api), (Shop.EndpointPath, $"endpoint: GetItem\nroute: GET /a?b%20c=d&e\nquery:\n  [|b c|]?: string\n  [|e|]: string\n{Responses}"))
            .AssertIds("CW2356", "CW2356");

    [Fact]
    public void A_parameter_of_every_call_that_the_route_has_already() =>
        BoundSpecs.Of((Shop.ApiPath, Shop.Api + "query:\n  v: string\n"), (Shop.EndpointPath, $"endpoint: GetItem\nroute: GET /a?[|v=1|]\n{Responses}"))
            .AssertReports("CW2202", "'v' is sent with every call of the API already: remove it here or there");

    [Fact]
    public void Join_says_what_a_style_would() =>
        Shop.WithEndpoint("query:\n  a: { type: list<string>, join: \",\", [|explode|]: false }\n  b: { type: list<string>, join: \",\", [|style|]: form }\n")
            .AssertIds("CW1105", "CW1105");

    private const string Responses = "responses:\n  204: { is: Found, means: Found. }\n";

    private static string Endpoint(string key, string parameter) =>
        $"endpoint: GetItem\nroute: GET /items{(key == "path" ? "{a}" : "")}\n{key}:\n  a: {parameter}\n{Responses}";
}
