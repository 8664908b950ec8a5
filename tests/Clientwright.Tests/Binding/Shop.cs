namespace Clientwright.Tests.Binding;

/// <summary>A small API, of which a test writes only the lines that matter.</summary>
internal static class Shop
{
    public const string ApiPath = "specs/shop/api.yaml";
    public const string EndpointPath = "specs/shop/get-item.yaml";

    public const string Api = "api: Shop\nserver: https://shop.example\n";

    public const string Endpoint =
        """
        endpoint: GetItem
        route: GET /item
        responses:
          200: { is: Found, means: Here it is. }

        """;

    /// <summary>An API with more in it.</summary>
    public static BoundSpecs WithApi(string more) => BoundSpecs.Of((ApiPath, Api + more), (EndpointPath, Endpoint));

    /// <summary>An API with types, each indented by two.</summary>
    public static BoundSpecs WithTypes(string types) =>
        BoundSpecs.Of((ApiPath, Api), (EndpointPath, Endpoint), ("specs/shop/types.yaml", "types:\n" + types));

    /// <summary>An API with an object whose fields are these, each indented by six.</summary>
    public static BoundSpecs WithFields(string fields) => WithTypes("  Item:\n    fields:\n" + fields);

    /// <summary>An API with an endpoint that has more in it.</summary>
    public static BoundSpecs WithEndpoint(string more, string api = "") => BoundSpecs.Of((ApiPath, Api + api), (EndpointPath, Endpoint + more));

    /// <summary>An API with an endpoint that has these responses only, each indented by two.</summary>
    public static BoundSpecs WithResponses(string responses, string api = "") => BoundSpecs.Of(
        (ApiPath, Api + api), (EndpointPath, "endpoint: GetItem\nroute: GET /item\nresponses:\n" + responses));
}
