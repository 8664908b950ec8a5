using System.Globalization;

namespace Clientwright.Tests.Binding;

/// <summary>Responses of an API, in as many endpoints as it has.</summary>
public sealed class SharedCodeLimitTests
{
    [Fact]
    public void Shared_responses_make_so_much_code_and_no_more()
    {
        var api = $$"""
            api: Shop
            server: https://shop.example
            responses:
              401: { is: Unauthorized, means: {{new string('x', 400_000)}} }
              [|403|]: { is: Forbidden, means: {{new string('x', 200_000)}}, headers: { reason: string } }
              404: { is: NotFound, means: It is not here. }

            """;
        var endpoints = Enumerable.Range(0, 50).Select(number => number.ToString(CultureInfo.InvariantCulture)).Select(number =>
            ($"specs/shop/e{number}.yaml", $"endpoint: E{number}\nroute: GET /e{number}\nresponses: {{ 200: {{ is: Found, means: It. }} }}\n"));

        var bound = BoundSpecs.Of([(Shop.ApiPath, api), .. endpoints]);

        bound.AssertReports(
            "CW2915",
            "With 403, the responses of the API are about 601306 characters of code in each of 50 endpoints, and 25000000 are possible in all: "
                + "leave it to the endpoints that have it");
        Assert.Equal(["Found", "Unauthorized"], bound.Endpoint("E7").Cases.Select(candidate => candidate.Name));
    }
}
