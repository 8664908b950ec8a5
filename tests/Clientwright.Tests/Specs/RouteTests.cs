namespace Clientwright.Tests.Specs;

public sealed class RouteTests
{
    [Theory]
    [InlineData("GET /")]
    [InlineData("DELETE /offers/")]
    [InlineData("PATCH /offers//a")]
    [InlineData("HEAD /a.b-c_d~e!$&'()*+,;=:@/%20%c3%A4")]
    [InlineData("OPTIONS /...")]
    public void Literal_paths_are_kept_as_they_are(string route)
    {
        var parsed = SpecAssert.Sound($"endpoint: X\nroute: \"{route}\"\n").Endpoint!.Route;

        Assert.Equal(route, $"{parsed.Method} {parsed.Template}");
        Assert.Equal(parsed.Template.Value, string.Concat(parsed.Parts.Select(part => part.Text.Value)));
    }

    [Fact]
    public void Parameters_may_touch_each_other_and_the_ends()
    {
        var route = SpecAssert.Sound("endpoint: X\nroute: GET /{a}{b-c}.{d}\npath: { a: string, b-c: string, d: string }\n").Endpoint!.Route;

        Assert.Equal(["/", "a", "b-c", ".", "d"], route.Parts.Select(part => part.Text.Value));
        Assert.Equal([false, true, true, false, true], route.Parts.Select(part => part.IsParameter));
    }

    [Theory]
    [InlineData("GET /a?b=c", "/a", "b=c")]
    [InlineData("GET /?a&b=%2F/..?", "/", "a&b=%2F/..?")]
    public void A_query_is_kept_as_it_is(string route, string path, string query)
    {
        var parsed = SpecAssert.Sound($"endpoint: X\nroute: \"{route}\"\n").Endpoint!.Route;

        Assert.Equal(route, $"{parsed.Method} {parsed.Template}");
        Assert.Equal((path, query), (Assert.Single(parsed.Parts).Text.Value, parsed.Query!.Value));
    }

    [Theory]
    [InlineData("[|/offers|]", "the method is missing, or the space behind it")]
    [InlineData("[|GET/offers|]", "the method is missing, or the space behind it")]
    [InlineData("[|GET|]", "the path is missing")]
    [InlineData("GET [|o|]ffers", "this path begins with something else")]
    [InlineData("GET [|h|]ttps://contoso.com/", "the server stands in the API, under 'server'; write the path only")]
    public void A_route_is_a_method_and_a_path(string marked, string what) =>
        Reports(marked, $"CW1211: A route is a method, a space and a path that begins with '/', such as 'GET /offers/{{offerId}}': {what}");

    [Theory]
    [InlineData("[|get|] /", "get", "Perhaps 'GET' is meant")]
    [InlineData("[|DELET|] /", "DELET", "Perhaps 'DELETE' is meant")]
    [InlineData("[|QUERY|] /", "QUERY", "Write 'GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD' or 'OPTIONS'")]
    public void Methods(string marked, string method, string hint) =>
        Reports(marked, $"CW1212: '{method}' is not an HTTP method that specs know. {hint}.");

    [Theory]
    [InlineData("GET /a[|?|]", "'?'", "write what every call says behind it, and declare parameters under 'query'")]
    [InlineData("GET /a?b=c[| |]d", "A space", "write '%20', or remove it")]
    [InlineData("'GET /a?b[|#|]c d'", "'#'", "a fragment is never sent")]
    [InlineData("GET /[|..|]?b=/../c", "'..'", "it would be resolved on the way, and another path be asked for")]
    [InlineData("'GET /a[|#|]b'", "'#'", "a fragment is never sent")]
    [InlineData("GET /a[| |]b", "A space", "write '%20', or remove it")]
    [InlineData("GET /a[|%|]2", "'%'", "write '%25', or two hexadecimal digits behind it")]
    [InlineData("GET /[|ü|]", "'ü'", "write '%C3%BC'")]
    [InlineData("GET /[|\U0001F600|]", "'\U0001F600'", "write '%F0%9F%98%80'")]
    [InlineData("GET /a[|\\|]b", "'\\'", "write '%5C'")]
    [InlineData("GET /a[|<|]b", "'<'", "write '%3C'")]
    [InlineData("GET /a/[|..|]/b", "'..'", "it would be resolved on the way, and another path be asked for")]
    [InlineData("GET /[|.|]", "'.'", "it would be resolved on the way, and another path be asked for")]
    public void Characters_that_a_path_cannot_have(string marked, string shown, string what) =>
        Reports(marked, $"CW1213: {shown} cannot stand in the path of a route: {what}");

    [Theory]
    [InlineData("GET /[|{|]a/b", "'{' is not closed")]
    [InlineData("GET /[|{|]a", "'{' is not closed")]
    [InlineData("GET /a[|}|]/b", "'}' closes nothing")]
    [InlineData("GET /[|:|]id", "':' begins no parameter here")]
    [InlineData("GET /[|<id>|]", "'<id>' is no parameter")]
    [InlineData("GET /[|{{|]id}}", "The braces are doubled")]
    [InlineData("GET /{id[|:|]int}", "':' stands in the braces")]
    [InlineData("GET /{[|*|]rest}", "'*' stands in the braces")]
    [InlineData("GET /{[| |]id }", "A space stands in the braces")]
    [InlineData("GET /[|{}|]/b", "The braces are empty")]
    [InlineData("GET /a?b=[|{b}|]&c", "Parameters behind the '?' stand under 'query', and nowhere here")]
    public void Braces(string marked, string what) =>
        Reports(marked, $"CW1214: {what}: a path parameter is a name in braces, such as '{{offerId}}'");

    [Fact]
    public void All_mistakes_of_a_route_are_told() =>
        SpecAssert.Reports(
            "endpoint: X\nroute: '[|get|] /[|ü|]/[|{}|]/[|..|]/[|{|]a'\n",
            "CW1212: 'get' is not an HTTP method that specs know. Perhaps 'GET' is meant.",
            "CW1213: 'ü' cannot stand in the path of a route: write '%C3%BC'",
            "CW1214: The braces are empty: a path parameter is a name in braces, such as '{offerId}'",
            "CW1213: '..' cannot stand in the path of a route: it would be resolved on the way, and another path be asked for",
            "CW1214: '{' is not closed: a path parameter is a name in braces, such as '{offerId}'");

    private static void Reports(string marked, string message)
    {
        var file = SpecAssert.Reports($"endpoint: X\nroute: {marked}\n", message);
        Assert.Null(file.Endpoint);
    }
}
