using Clientwright.Models;

namespace Clientwright.Tests.Binding;

public class NameClashTests
{
    [Fact]
    public void Of_an_endpoint_and_a_type_the_first_by_path_has_the_name()
    {
        var bound = BoundSpecs.Of(
            (Shop.ApiPath, Shop.Api),
            (Shop.EndpointPath, Shop.Endpoint),
            ("specs/shop/types.yaml", "types:\n  [|GetItemResult|]: { fields: { a: string } }\n"));

        bound.AssertReports(
            "CW2010",
            "'GetItemResult' is a C# name of the endpoint 'GetItem' in 'get-item.yaml(1)' already: choose another "
            + "(upper and lower case do not tell two names apart)");
        Assert.Equal(["type Consumer.Shop.GetItemResult"], bound.Clashes.Losers);
    }

    [Fact]
    public void Names_that_differ_in_case_are_the_same()
    {
        var bound = BoundSpecs.Of(
            (Shop.ApiPath, Shop.Api),
            (Shop.EndpointPath, Shop.Endpoint),
            ("specs/shop/other/get-item.yaml", Shop.Endpoint.Replace("GetItem", "[|GETItem|]", StringComparison.Ordinal)));

        bound.AssertReports(
            "CW2010",
            "'GETItem' is a C# name of the endpoint 'GetItem' in '../get-item.yaml(1)' already: choose another "
            + "(upper and lower case do not tell two names apart)");
        Assert.Equal(["endpoint Consumer.Shop.GETItem"], bound.Clashes.Losers);
    }

    [Theory]
    [InlineData("ShopClient")]
    [InlineData("IShopClient")]
    [InlineData("ShopOptions")]
    [InlineData("ShopResult")]
    [InlineData("ShopException")]
    [InlineData("ShopEndpoint")]
    [InlineData("ShopServiceCollectionExtensions")]
    [InlineData("ResponseHeaders")]
    [InlineData("RawBody")]
    [InlineData("UnexpectedReason")]
    [InlineData("IUnexpected")]
    [InlineData("ETag")]
    [InlineData("Optional")]
    [InlineData("INotFound")]
    [InlineData("NotFoundBody")]
    public void An_api_has_its_names_before_any_type(string name)
    {
        var bound = BoundSpecs.Of(
            (Shop.ApiPath, Shop.Api + "responses:\n  404: { is: NotFound, means: None., body: { fields: { a: string } } }\n"),
            (Shop.EndpointPath, Shop.Endpoint),
            ("specs/shop/aaa.yaml", $"types:\n  [|{name}|]: {{ fields: {{ a: string }} }}\n"));

        bound.AssertIds("CW2010");
        Assert.Equal([$"type Consumer.Shop.{name}"], bound.Clashes.Losers);
    }

    [Fact]
    public void A_type_in_place_clashes_at_its_key()
    {
        var bound = Shop.WithTypes("  ItemPart: { fields: { a: string } }\n  Item:\n    fields:\n      [|part|]: { fields: { b: string } }\n      other: string\n");

        bound.AssertReports(
            "CW2010",
            "'ItemPart' is a C# name of the type 'ItemPart' in line 2 already: choose another "
            + "(upper and lower case do not tell two names apart)");
        Assert.Equal(["Other"], bound.Declaration<DeclarationModel.Object>("Item").Members.Select(member => member.Name));
    }

    [Fact]
    public void The_struct_that_reads_a_type_takes_a_name_too() => Shop.WithTypes(
        """
          Item: { fields: { a: string } }
          [|ItemJson|]: { fields: { a: string } }
          Status: { enum: [a] }
          [|StatusText|]: { fields: { a: string } }
          StatusJson: { fields: { a: string } }

        """).AssertIds("CW2010", "CW2010");

    [Fact]
    public void An_endpoint_takes_the_names_of_what_it_has_only()
    {
        Shop.WithTypes("  GetItemRequest: { fields: { a: string } }\n  GetItemOutcome: { enum: [a] }\n").AssertNoDiagnostics();
        Shop.WithEndpoint("query:\n  a: string\ntypes:\n  [|GetItemRequest|]: { fields: { a: string } }\n").AssertIds("CW2010");
    }

    [Fact]
    public void An_api_s_namespace_is_taken_by_no_type()
    {
        var bound = BoundSpecs.Of(
            (Shop.ApiPath, Shop.Api),
            (Shop.EndpointPath, Shop.Endpoint),
            ("specs/outer/api.yaml", "api: Outer\nnamespace: Consumer\n"),
            ("specs/outer/types.yaml", "types:\n  [|Shop|]: { fields: { a: string } }\n"),
            ("specs/outer/get.yaml", Shop.Endpoint.Replace("GetItem", "Get", StringComparison.Ordinal)));

        bound.AssertReports(
            "CW2010",
            "'Shop' is a C# name of a namespace already: choose another (upper and lower case do not tell two names apart)");
    }

    [Fact]
    public void Apis_do_not_meet()
    {
        var bound = BoundSpecs.Of(
            (Shop.ApiPath, Shop.Api),
            (Shop.EndpointPath, Shop.Endpoint + "types:\n  Item: { fields: { a: string } }\n"),
            ("specs/bank/api.yaml", "api: Bank\n"),
            ("specs/bank/get-item.yaml", Shop.Endpoint + "types:\n  Item: { fields: { a: string } }\n"));

        bound.AssertNoDiagnostics();
        Assert.Equal([], bound.Clashes.Losers);
    }
}
