namespace GeneratorBenchmarks;

/// <summary>An API of as many endpoints as one likes, each of another size and with types of its own, as real ones have.</summary>
internal static class ManySpecs
{
    public const string ApiPath = "/project/specs/shop/api.yaml";

    private static readonly string[] Methods = ["GET", "PUT", "POST", "PATCH", "DELETE"];

    public static string PathOf(int number) => $"/project/specs/shop/endpoint-{number}.yaml";

    /// <summary><c>api.yaml</c> and the endpoints.</summary>
    public static IEnumerable<SpecText> Make(int endpoints) =>
        Enumerable.Range(0, endpoints).Select(number => new SpecText(PathOf(number), Endpoint(number))).Prepend(new SpecText(ApiPath, Api));

    private static string Api =>
        """
        api: Shop
        summary: Sells things.
        server: https://shop.example
        auth: bearer
        query:
          api-version: { type: string, default: 2017-10-31, summary: Version of the API. }
        responses:
          400: { is: BadRequest, means: The request is malformed., body?: Problem }
          401: { is: Unauthorized, means: The token is missing or not accepted. }
        types:
          Problem:
            fields:
              code?: string
              message?: string
              details?: list<Problem>
            others: any
          Price:
            fields:
              amount: decimal
              currency: Currency
          Currency:
            enum: [EUR, USD, GBP]
          Address:
            fields:
              street: string
              city: string
              country?: string
        """;

    private static string Endpoint(int number)
    {
        var method = Methods[number % Methods.Length];
        var body = method is "PUT" or "POST" or "PATCH"
            ? $$"""
              body:
                fields:
                  title: string
                  price: Price
                  shipsTo?: list<Address>
                  tags?: list<string>
                  count{{number}}?: int32

              """
            : "";
        return $$"""
            endpoint: Endpoint{{number}}
            summary: Does what endpoint {{number}} of the shop does.
            route: {{method}} /shops/{shopId}/things{{number}}/{thingId}
            path:
              shopId: { type: string, summary: The shop., example: north }
              thingId: string
            query:
              expand?: { type: boolean, summary: Whether parts are returned whole. }
              page-size?: int32
            {{body}}responses:
              200:
                is: Found
                means: The thing as it is now.
                headers:
                  ETag?: etag
                body: Thing{{number}}
              404:
                is: NotFound
                means: There is no such shop or thing.
            {{(number % 3 == 0 ? "  409: { is: Conflict, means: Somebody else was faster., body: Problem }\n" : "")}}types:
              Thing{{number}}:
                fields:
                  id: string
                  title: string
                  price: Price
                  madeAt?: date-time
                  parts?: list<string>
                  origin?: Address

            """;
    }
}
