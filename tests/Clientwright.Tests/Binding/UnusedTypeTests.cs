namespace Clientwright.Tests.Binding;

/// <summary>Which types are told to be used by nobody, and when nothing is told.</summary>
public class UnusedTypeTests
{
    [Fact]
    public void A_type_that_nothing_names_is_told() =>
        Shop.WithTypes("  [|Item|]: { fields: { name: string } }\n  [|Status|]: { enum: [a] }\n").AssertUnused("Item", "Status");

    [Theory]
    [InlineData("  Item: { fields: { next?: Item } }\n", "Item")]
    [InlineData("  Item: { fields: { other?: Other } }\n  Other: { fields: { item?: Item } }\n", "Item", "Other")]
    [InlineData("  Item: list<Other>\n  Other: { enum: [a] }\n", "Item", "Other")]
    public void A_type_that_only_unused_ones_name_is_unused(string types, params string[] names) => Shop
        .WithTypes(names.Aggregate(types, (text, name) => text.Replace($"  {name}:", $"  [|{name}|]:", StringComparison.Ordinal)))
        .AssertUnused(names);

    [Theory]
    [InlineData("Item: { fields: { used: Used } }")]
    [InlineData("Item: { fields: { used: { fields: { deep: \"list<map<Used | null>>\" } } } }")]
    [InlineData("Item: { extends: Used, fields: { a: string } }")]
    [InlineData("Item: { fields: { a: string }, others: Used }")]
    [InlineData("Item: { oneOf: { used: Used }, discriminator: kind }")]
    [InlineData("Item: { oneOf: { used: Case }, discriminator: kind, others: Used }\n  Case: { fields: { b: string } }")]
    [InlineData("Item: { items: { type: Used } }")]
    [InlineData("Item: { values: Used }")]
    [InlineData("Item: Used | null")]
    public void Whatever_a_used_type_names_is_used(string types) =>
        Shop.WithEndpoint($"body: {{ fields: {{ item: Item }} }}\ntypes:\n  {types}\n  Used: {{ fields: {{ kind: string }} }}\n").AssertUnused();

    [Theory]
    [InlineData("query: { a: Used }\n", "")]
    [InlineData("headers: { a: Used }\n", "")]
    [InlineData("body: list<Used>\n", "")]
    [InlineData("  404: { is: None, means: None., body: Used }\n", "")]
    [InlineData("  404: { is: None, means: None., headers: { a: Used } }\n", "")]
    [InlineData("", "query: { a: Used }\n")]
    [InlineData("", "headers: { a: Used }\n")]
    [InlineData("", "responses:\n  404: { is: None, means: None., body: Used }\n")]
    public void What_a_call_names_is_used(string endpoint, string api) =>
        Shop.WithEndpoint(endpoint + "types:\n  Used: { enum: [a] }\n", api).AssertUnused();

    [Theory]
    [InlineData("  404: { is: None, means: None., body: Itm }\n")]
    [InlineData("  404: { is: None, meens: None., body: string }\n")]
    [InlineData("query: { a: list< }\n")]
    public void Nothing_is_told_after_another_mistake(string mistake) =>
        Shop.WithEndpoint(mistake + "types:\n  Item: { fields: { name: string } }\n").AssertUnused();

    [Theory]
    [InlineData("specs/shop/get-more.yaml", "endpoint: GetMore\nroute: [GET")]
    [InlineData("specs/bank/get-more.yaml", "endpoint: GetMore\nroute: GET /more\nresponses:\n  200: { is: Found, means: Found., body: Item }\n")]
    public void A_file_that_could_not_be_read_or_placed_may_use_any(string path, string text) => BoundSpecs.Of(
        (Shop.ApiPath, Shop.Api + "types:\n  Item: { fields: { name: string } }\n"), (Shop.EndpointPath, Shop.Endpoint), (path, text)).AssertUnused();

    [Fact]
    public void Without_endpoints_there_is_nothing_to_use_a_type() =>
        BoundSpecs.Of((Shop.ApiPath, Shop.Api + "types:\n  Item: { fields: { name: string } }\n")).AssertUnused();

    [Fact]
    public void Another_api_does_not_use_it() => BoundSpecs.Of(
        (Shop.ApiPath, Shop.Api + "types:\n  [|Item|]: { fields: { name: string } }\n"),
        (Shop.EndpointPath, Shop.Endpoint),
        ("specs/bank/api.yaml", "api: Bank\ntypes:\n  Item: { fields: { name: string } }\n"),
        ("specs/bank/get-item.yaml", Shop.Endpoint + "body: Item\n")).AssertUnused("Item");
}
