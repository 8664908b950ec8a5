using Clientwright.Models;

namespace Clientwright.Tests.Binding;

/// <summary>How calls prove who makes them: schemes of an API, and what endpoints say of them.</summary>
public sealed class SchemeTests
{
    [Fact]
    public void A_list_of_no_schemes_is_not_none() => Shop.WithEndpoint("auth: [|[|]]\n", "auth: bearer\n")
        .AssertReports("CW1104", "'auth' takes a text or a list of texts, and this is an empty list");

    [Fact]
    public void Schemes_are_options_in_their_order_and_words_come_last()
    {
        var bound = Shop.WithEndpoint("auth: [basic, none]\n", "auth:\n  api-key: { header: X-Key }\n  SharedAccessKey: {}\n  jwt: { scheme: Bearer }\n");

        bound.AssertNoDiagnostics();
        Assert.Equal(
            [("ApiKey", SchemeKind.HeaderKey, "X-Key"), ("SharedAccessKey", SchemeKind.Word, "SharedAccessKey"), ("Jwt", SchemeKind.Bearer, ""), ("Basic", SchemeKind.Basic, "")],
            bound.Api.Model.Schemes.Select(scheme => (scheme.Name, scheme.Kind, scheme.WireName)));
        Assert.Equal([0, 1, 2], bound.Api.Model.UsualSchemes);
        Assert.Equal([3], bound.Endpoint("GetItem").Schemes!.Value);
    }

    [Fact]
    public void What_is_usual_is_said_by_nobody() =>
        Assert.Null(Shop.WithEndpoint("auth: key\n", "auth: { key: { query: key } }\n").Endpoint("GetItem").Schemes);

    [Theory]
    [InlineData("[|none|]: { header: a }", "CW2501")]
    [InlineData("a: { header: [|\"a b\"|] }", "CW1232")]
    [InlineData("a: { cookie: [|\"a=b\"|] }", "CW1232")]
    [InlineData("a: { scheme: [|\"a b\"|] }", "CW1232")]
    [InlineData("[|\"a b\"|]: { header: a }", "CW1232")]
    [InlineData("a: { header: a, [|query|]: b }", "CW1105")]
    [InlineData("a: { [|scopes|]: b }", "CW1108")]
    [InlineData("a: { [|oauth2|]: client-credentials }", "CW1108")]
    [InlineData("a: { oauth2: [|password|], token: \"https://a.example\" }", "CW1106")]
    [InlineData("a: { oauth2: client-credentials, token: [|\"http://a.example\"|] }", "CW2502")]
    [InlineData("a: { oauth2: client-credentials, token: [|\"https://a:b@a.example\"|] }", "CW2502")]
    [InlineData("b: { header: x }\n  a: { query: x }\n  c: { header: [|Content-Type|] }", "CW2206")]
    [InlineData("a: { header: x }\n  [|A|]: { query: y }", "CW2504")]
    [InlineData("a: { header: x }\n  b: { all: [a, [|c|]] }", "CW2500")]
    [InlineData("a: { header: x }\n  b: { all: [[|a|]] }", "CW2505")]
    [InlineData("a: { header: x }\n  b: { all: [a, [|b|]] }", "CW2505")]
    [InlineData("a: { all: [b, [|a|], bearer] }\n  b: { header: x }", "CW2505")]
    [InlineData("a: { header: x }\n  b: { header: [|Content-Type|] }\n  c: { all: [a, b] }", "CW2206")]
    public void What_is_wrong_with_a_scheme_is_told_once(string scheme, string id) =>
        Shop.WithEndpoint("auth: [a, none]\n", $"auth:\n  {scheme}\n").AssertIds(id);

    [Fact]
    public void Several_at_once_are_one_scheme_and_each_is_no_choice_any_more()
    {
        var bound = Shop.WithEndpoint("auth: [both, a]\n", "auth:\n  both: { all: [login, bearer, a] }\n  a: { header: X-A }\n  login: { query: k }\n  c: {}\n");

        bound.AssertNoDiagnostics();
        Assert.Equal(["a", "login", "c", "bearer", "both"], bound.Api.Model.Schemes.Select(scheme => scheme.SpecName));
        Assert.Equal([4, 2], bound.Api.Model.UsualSchemes);
        Assert.Equal([4, 0], bound.Endpoint("GetItem").Schemes!.Value);
        Assert.Equal(["login", "bearer", "a"], bound.Api.Model.Schemes[4].Parts.Select(part => part.SpecName));
    }

    [Fact]
    public void What_gets_tokens_comes_last() => Assert.Equal(
        ["a", "o"],
        Shop.WithApi("auth:\n  a: { header: X-A }\n  o: { oauth2: client-credentials, token: \"https://l.example\" }\n  both: { all: [o, a] }\n")
            .Api.Model.Schemes[2].Parts.Select(part => part.SpecName));

    [Theory]
    [InlineData("a: { header: X }\n  b: { header: x }", "[|b|]", "'b' cannot be a part of 'c': 'a' is sent in the same place")]
    [InlineData("a: { header: authorization }\n  b: { scheme: Key }", "[|b|]", "'b' cannot be a part of 'c': 'a' is sent in the same place")]
    [InlineData("a: { scheme: Key }\n  b: { query: x }", "[|basic|]", "'basic' cannot be a part of 'c': 'a' is sent in the same place")]
    [InlineData("a: { header: X }\n  b: { all: [a, bearer] }", "[|b|]", "'b' cannot be a part of 'c': it is several schemes itself")]
    public void Schemes_at_once_have_places_of_their_own(string schemes, string more, string message) =>
        Shop.WithApi($"auth:\n  {schemes}\n  c: {{ all: [a, {more}] }}\n").AssertReports("CW2505", message);

    [Fact]
    public void A_scheme_has_to_be_declared() => Shop.WithEndpoint("auth: [[|apikey|], none]\n", "auth: { apiKey: { header: x } }\n")
        .AssertReports("CW2500", "No scheme of the API is called 'apikey'. Perhaps 'apiKey' is meant.");

    [Theory]
    [InlineData("headers:\n  [|X-KEY|]: string\n", "header: x-key", "X-KEY")]
    [InlineData("query:\n  [|key|]: string\n", "query: key", "key")]
    [InlineData("cookies:\n  [|key|]: string\n", "cookie: key", "key")]
    public void A_parameter_is_not_what_a_scheme_sends(string parameter, string scheme, string name) =>
        Shop.WithEndpoint(parameter, $"auth: {{ own: {{ {scheme} }} }}\n")
            .AssertReports("CW2503", $"'{name}' is what the scheme 'own' sends already: remove the parameter, or the scheme");

    [Fact]
    public void Where_a_scheme_is_not_used_its_header_is_free() =>
        Shop.WithEndpoint("auth: none\nheaders:\n  X-Key: string\n", "auth: { own: { header: X-Key } }\n").AssertNoDiagnostics();

    [Fact]
    public void An_option_of_a_scheme_is_no_parameter_s() => Shop.WithApi("auth: { tenant: { header: X-Key } }\nquery:\n  [|Tenant|]: string\n")
        .AssertReports("CW2201", "'Tenant' and 'tenant' are both 'Tenant' in C#: give one of them a 'name'");
}
