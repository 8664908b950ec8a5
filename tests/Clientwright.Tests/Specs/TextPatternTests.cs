using Clientwright.Binding;
using Clientwright.Specs;
using Clientwright.Specs.Grammar;

namespace Clientwright.Tests.Specs;

/// <summary>A pattern of the grammar says of a text what the reader says, or less; it never refuses what the reader takes.</summary>
public sealed class TextPatternTests
{
    [Fact]
    public void Built_in_types_are_those_that_the_binder_knows() =>
        Assert.Equal(
            ScalarKinds.Names.Order(StringComparer.Ordinal),
            BuiltInTypes.All.Select(type => type.Name).Except([BuiltInTypes.List, BuiltInTypes.Map, BuiltInTypes.Tuple]).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("string")]
    [InlineData("date-time | null")]
    [InlineData("Offer")]
    [InlineData("listing")]
    [InlineData("nullable")]
    [InlineData("Größe_2")]
    [InlineData("list<string>")]
    [InlineData("list < map<Offer | null> > | null")]
    [InlineData("map<list<list<uuid>>>")]
    [InlineData("tuple<string, int32>")]
    [InlineData("list < tuple <Offer|null,map<tuple<date-time , uuid>>> > | null")]
    [InlineData(" any ")]
    public void Sound_types_match(string type) => Agree(TextPatterns.Type, type, $"types: {{ A: {{ type: \"{type}\" }} }}");

    [Theory]
    [InlineData("")]
    [InlineData("list")]
    [InlineData("list<>")]
    [InlineData("list | null")]
    [InlineData("null")]
    [InlineData("map<null>")]
    [InlineData("string?")]
    [InlineData("string[]")]
    [InlineData("string | Offer")]
    [InlineData("set<string>")]
    [InlineData("list<string, string>")]
    [InlineData("tuple")]
    [InlineData("tuple<, string>")]
    [InlineData("string string")]
    public void Broken_types_do_not(string type) => Agree(TextPatterns.Type, type, $"types: {{ A: {{ type: \"{type}\" }} }}", isSound: false);

    [Theory]
    [InlineData("GET /")]
    [InlineData("GET    /offers")]
    [InlineData("POST /api/{a}/b{c}d/.well-known/x..y/%2Fz/")]
    [InlineData("OPTIONS /a:b@c;d,e'f(g)*h!i$j&k=l+m~n_o")]
    public void Sound_routes_match(string route) => Agree(TextPatterns.Route, route, RouteSpec(route));

    [Theory]
    [InlineData("/offers")]
    [InlineData("GET")]
    [InlineData("GET offers")]
    [InlineData("get /offers")]
    [InlineData("FETCH /offers")]
    [InlineData("GET /offers?")]
    [InlineData("GET /offers#x")]
    [InlineData("GET /of fers")]
    [InlineData("GET /ö")]
    [InlineData("GET /%4")]
    [InlineData("GET /a/../b")]
    [InlineData("GET /a/.")]
    [InlineData("GET /{a")]
    [InlineData("GET /a}")]
    [InlineData("GET /{}")]
    [InlineData("GET /{a/b}")]
    [InlineData("GET /{a}/{a}")]
    public void Broken_routes_do_not(string route) => Agree(TextPatterns.Route, route, RouteSpec(route), isSound: false);

    [Theory]
    [InlineData("https://contoso.com", true)]
    [InlineData("HTTP://localhost:8080/a/b", true)]
    [InlineData("contoso.com", false)]
    [InlineData("ftp://contoso.com", false)]
    [InlineData("https://", false)]
    [InlineData("https:///a", false)]
    [InlineData("https://contoso.com?x", false)]
    [InlineData("https://contoso.com/a#b", false)]
    [InlineData("https://con toso.com", false)]
    public void Addresses_are_absolute(string server, bool isSound) => Agree(TextPatterns.Server, server, $"api: A\nserver: \"{server}\"", isSound);

    [Theory]
    [InlineData("202", true)]
    [InlineData("4XX", true)]
    [InlineData("4xx", true)]
    [InlineData("default", true)]
    [InlineData("Default", false)]
    [InlineData("600", false)]
    [InlineData("20", false)]
    [InlineData("2020", false)]
    [InlineData("20X", false)]
    [InlineData("202\\n", false)]
    public void Statuses_are_codes_ranges_or_default(string status, bool isSound) =>
        Agree(
            TextPatterns.Status,
            status.Replace("\\n", "\n", StringComparison.Ordinal),
            $"api: A\nresponses: {{ \"{status}\": {{ is: X, means: An answer. }} }}",
            isSound);

    [Theory]
    [InlineData("If-Match", true)]
    [InlineData("x!#$%&'*+.^_`|~0", true)]
    [InlineData("", false)]
    [InlineData("If Match", false)]
    [InlineData("X:", false)]
    [InlineData("Ä", false)]
    [InlineData("X\\r\\n", false)]
    [InlineData("X\\n", false)]
    public void Headers_are_tokens(string name, bool isSound) =>
        Agree(
            TextPatterns.HeaderName,
            name.Replace("\\r", "\r", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal),
            $"api: A\nheaders: {{ \"{name}\": string }}",
            isSound);

    [Theory]
    [InlineData("Offer", true)]
    [InlineData("offer_2", true)]
    [InlineData("stringly", true)]
    [InlineData("string", false)]
    [InlineData("date", false)]
    [InlineData("null", false)]
    [InlineData("2nd", false)]
    [InlineData("Contoso.Offer", false)]
    [InlineData("Offer-Slot", false)]
    public void Types_have_names(string name, bool isSound) => Agree(TextPatterns.TypeName, name, $"types: {{ {name}: string }}", isSound);

    private static string RouteSpec(string route)
    {
        var names = System.Text.RegularExpressions.Regex.Matches(route, @"\{([^{}/]+)\}").Select(match => match.Groups[1].Value).Distinct();
        return $"endpoint: X\nroute: \"{route}\"\npath: {{ {string.Join(", ", names.Select(name => $"{name}: string"))} }}";
    }

    private static void Agree(TextPattern pattern, string text, string yaml, bool isSound = true)
    {
        Assert.Equal(isSound, SpecParser.Parse("a.yaml", yaml).Diagnostics.Count == 0);
        Assert.Equal(isSound, pattern.Matches(text));
    }
}
