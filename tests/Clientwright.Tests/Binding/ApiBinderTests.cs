using Clientwright.Models;

namespace Clientwright.Tests.Binding;

public class ApiBinderTests
{
    [Fact]
    public void A_file_belongs_to_the_nearest_api_above_it()
    {
        var bound = BoundSpecs.Of(
            ("/src/specs/shop/api.yaml", "api: Shop\n"),
            ("/src/specs/shop/get-item.yaml", Shop.Endpoint),
            ("/src/specs/shop/orders/get-order.yaml", Shop.Endpoint.Replace("GetItem", "GetOrder", StringComparison.Ordinal).Replace("/item", "/order", StringComparison.Ordinal)),
            ("/src/specs/shop/admin/api.yml", "api: Admin\n"),
            ("/src/specs/shop/admin/deep/get-user.yml", Shop.Endpoint.Replace("GetItem", "GetUser", StringComparison.Ordinal)));

        bound.AssertNoDiagnostics();
        Assert.Equal("Shop", bound.Endpoint("GetItem").Api.Name);
        Assert.Equal("Shop", bound.Endpoint("GetOrder").Api.Name);
        Assert.Equal("Admin", bound.Endpoint("GetUser").Api.Name);
    }

    [Theory]
    [InlineData("/src/specs/shop/api.yaml", "/src/app/../specs/shop/get-item.yaml")]
    [InlineData("/src/app/../specs/shop/api.yaml", "/src/specs/shop/orders/get-item.yaml")]
    [InlineData(@"C:\src\app\..\specs\shop\api.yaml", "C:/src/specs/shop/get-item.yaml")]
    public void Folders_are_compared_as_what_they_are(string api, string endpoint)
    {
        var bound = BoundSpecs.Of((api, Shop.Api), (endpoint, Shop.Endpoint));

        bound.AssertNoDiagnostics();
        Assert.NotNull(bound.Endpoint("GetItem"));
    }

    [Fact]
    public void A_folder_whose_name_only_begins_like_another_is_another() => BoundSpecs.Of(
        (Shop.ApiPath, Shop.Api),
        (Shop.EndpointPath, Shop.Endpoint),
        ("specs/shop2/get-item.yaml", Shop.Endpoint.Replace("GetItem", "[|GetOther|]", StringComparison.Ordinal)))
        .AssertReports("CW2001", "'GetOther' belongs to no API: put an api.yaml into the folder of this file, or into one above it");

    [Fact]
    public void Types_without_an_api_are_reported_once() => BoundSpecs.Of(
        ("types.yaml", "types:\n  [|Item|]: { fields: { name: string } }\n  Other: { fields: { item: Itm } }\n"))
        .AssertReports("CW2001", "'Item' belongs to no API: put an api.yaml into the folder of this file, or into one above it");

    [Fact]
    public void A_folder_has_one_api() => BoundSpecs.Of(
        (Shop.ApiPath, Shop.Api),
        (Shop.EndpointPath, Shop.Endpoint),
        ("specs/shop/other.yaml", "api: [|Other|]\n"))
        .AssertReports("CW2002", "The folder has an API already, in 'api.yaml(1)': move this one into a folder of its own");

    [Theory]
    [InlineData("Shop")]
    [InlineData("SHOP")]
    public void Two_apis_of_one_namespace_are_told_apart_by_path(string second)
    {
        var bound = BoundSpecs.Of(
            (Shop.ApiPath, Shop.Api),
            (Shop.EndpointPath, Shop.Endpoint),
            ("specs/warehouse/api.yaml", $"api: [|{second}|]\n"),
            ("specs/warehouse/get-item.yaml", Shop.Endpoint));

        bound.AssertReports(
            "CW2003",
            $"'Consumer.{second}' is the namespace of the API in '../shop/api.yaml(1)' already: "
            + "give one of them another name, or another 'namespace'");
        Assert.Equal("Shop", Assert.Single(bound.Table.Apis).Names.Name);
        Assert.Single(bound.Endpoints, endpoint => endpoint.Model is not null);
    }

    [Theory]
    [InlineData("api: [|System|]", "Consumer", "Consumer.System")]
    [InlineData("api: [|Microsoft|]", "Consumer", "Consumer.Microsoft")]
    [InlineData("api: [|System|]", "", "System")]
    [InlineData("api: Shop\nnamespace: [|Contoso.System.Shop|]", "Consumer", "Contoso.System.Shop")]
    [InlineData("api: Shop\nnamespace: [|System.Shop|]", "Consumer", "System.Shop")]
    public void A_namespace_that_hides_one_of_the_platform_is_reported(string api, string rootNamespace, string expected)
    {
        var bound = BoundSpecs.In(rootNamespace, (Shop.ApiPath, api + "\n"), (Shop.EndpointPath, Shop.Endpoint));

        bound.AssertReports(
            "CW2004",
            $"With the namespace '{expected}', code around it would no longer find that of .NET: choose another name, or another 'namespace'");
        Assert.Empty(bound.Table.Apis);
    }

    [Theory]
    [InlineData("Shop", "Contoso", "Contoso.Shop")]
    [InlineData("Shop", "My.System.App", "My.System.App.Shop")]
    [InlineData("Shop", "My-App", "My_App.Shop")]
    [InlineData("Shop", "", "Shop")]
    [InlineData("Shop", null, "Shop")]
    [InlineData("Shop\nnamespace: Contoso.shop.V2", "Elsewhere", "Contoso.shop.V2")]
    [InlineData("Graph\nnamespace: Microsoft.Graph", "Elsewhere", "Microsoft.Graph")]
    public void The_namespace_is_the_project_s_and_the_api_s_unless_it_is_given(string api, string? rootNamespace, string expected)
    {
        var bound = BoundSpecs.In(rootNamespace, (Shop.ApiPath, $"api: {api}\n"), (Shop.EndpointPath, Shop.Endpoint));

        bound.AssertNoDiagnostics();
        Assert.Equal(expected, bound.Api.Names.Namespace);
    }

    [Theory]
    [InlineData("Contoso.event")]
    [InlineData("Contoso..Shop")]
    [InlineData("1Contoso")]
    [InlineData("Contoso.__arglist")]
    public void A_namespace_must_be_one(string name) => BoundSpecs.Of(
        (Shop.ApiPath, $"api: Shop\nnamespace: [|{name}|]\n"), (Shop.EndpointPath, Shop.Endpoint))
        .AssertReports("CW2005", $"'{name}' cannot be a namespace in C#: write names that are no keywords, with dots between them");

    [Theory]
    [InlineData("cloud-partner-portal", "CloudPartnerPortal")]
    [InlineData("shop", "Shop")]
    [InlineData("class", "Class")]
    [InlineData("'Shop; class Evil { }'", "ShopClassEvil")]
    public void An_api_must_have_a_name_that_csharp_allows(string name, string proposed) => BoundSpecs.Of(
        (Shop.ApiPath, $"api: [|{name}|]\n"), (Shop.EndpointPath, Shop.Endpoint))
        .AssertReports(
            "CW2006",
            $"'{name.Trim('\'')}' would stand in C# as it is written: begin with a capital letter, and go on with letters, digits and '_', as in '{proposed}'");

    [Fact]
    public void An_endpoint_must_have_a_name_that_csharp_allows() => BoundSpecs.Of(
        (Shop.ApiPath, Shop.Api), (Shop.EndpointPath, Shop.Endpoint.Replace("GetItem", "[|get-item|]", StringComparison.Ordinal)))
        .AssertReports(
            "CW2006", "'get-item' would stand in C# as it is written: begin with a capital letter, and go on with letters, digits and '_', as in 'GetItem'");

    [Fact]
    public void An_api_without_endpoints_is_a_warning() => BoundSpecs.Of((Shop.ApiPath, "api: [|Shop|]\n"))
        .AssertReports("CW2007", "The API 'Shop' has no endpoints yet: put a file that begins with 'endpoint' into its folder, or into one below");

    [Fact]
    public void Of_two_endpoints_with_one_name_the_first_by_path_is_bound()
    {
        var bound = BoundSpecs.Of(
            ("specs/shop/z.yaml", Shop.Endpoint.Replace("GetItem", "[|GetItem|]", StringComparison.Ordinal)),
            (Shop.ApiPath, Shop.Api),
            ("specs/shop/a/z.yaml", Shop.Endpoint));

        bound.AssertReports("CW2008", "The endpoint 'GetItem' is declared in 'a/z.yaml(1)' already: give one of them another name");
        Assert.Null(bound.Endpoints[0].Model);
        Assert.NotNull(bound.Endpoints[2].Model);
    }

    [Fact]
    public void Of_two_types_with_one_name_the_first_by_path_is_bound()
    {
        var bound = BoundSpecs.Of(
            (Shop.ApiPath, Shop.Api),
            (Shop.EndpointPath, Shop.Endpoint + "types:\n  Item:\n    fields: { name: string }\n"),
            ("specs/shop/types.yaml", "types:\n  [|Item|]:\n    fields: { title: string }\n"));

        bound.AssertReports("CW2009", "The type 'Item' is declared in 'get-item.yaml(6)' already: give one of them another name");
        Assert.Equal("Name", Assert.Single(bound.Declaration<DeclarationModel.Object>("Item").Members).Name);
    }

    [Fact]
    public void What_stands_below_an_unreadable_api_is_not_reported_too()
    {
        var bound = BoundSpecs.Of((Shop.ApiPath, "api: [Shop\n"), (Shop.EndpointPath, Shop.Endpoint), ("specs/shop/types.yaml", "types:\n  A: B\n"));

        Assert.All(bound.Diagnostics, diagnostic => Assert.Equal(Shop.ApiPath, diagnostic.Path));
        Assert.Empty(bound.Table.Apis);
    }

    [Fact]
    public void The_settings_of_an_api_are_bound()
    {
        var bound = Shop.WithApi(
            """
            summary: A shop.
            query:
              api-version: { type: string, default: 2017-10-31, summary: Version of the API. }
            headers:
              X-Tenant?: { type: uuid, secret: true }
              base-address: { type: string, const: here }
            """);

        bound.AssertNoDiagnostics();
        var model = bound.Api.Model;
        Assert.Equal(("A shop.", "https://shop.example", 0), (model.Summary, model.Server, model.Schemes.Count));
        Assert.Equal(
            [
                ("ApiVersion", ParameterLocation.Query, "\"2017-10-31\"", false),
                ("XTenant", ParameterLocation.Header, null, true),
                ("BaseAddressValue", ParameterLocation.Header, "\"here\"", false),
            ],
            model.Parameters.Select(parameter => (parameter.Name, parameter.Location, parameter.Default, parameter.IsOptional)));
        Assert.Equal([false, false, true], model.Parameters.Select(parameter => parameter.IsConstant));
        Assert.Equal([false, true, false], model.Parameters.Select(parameter => parameter.IsSecret));
    }

    [Theory]
    [InlineData("auth: bearer\n", "", true, true)]
    [InlineData("auth: bearer\n", "auth: none\n", true, false)]
    [InlineData("", "auth: bearer\n", true, true)]
    [InlineData("auth: none\n", "", false, false)]
    public void An_endpoint_s_word_on_authorization_wins(string api, string endpoint, bool usesBearer, bool isAuthorized)
    {
        var bound = Shop.WithEndpoint(endpoint, api);

        Assert.Equal(usesBearer ? ["BearerToken"] : [], bound.Api.Model.Schemes.Select(scheme => scheme.Name));
        Assert.Equal(isAuthorized, (bound.Endpoint("GetItem").Schemes ?? bound.Api.Model.UsualSchemes).Count > 0);
    }

    [Fact]
    public void A_response_of_the_api_becomes_an_interface_with_its_properties()
    {
        var bound = Shop.WithApi(
            """
            responses:
              404: { is: NotFound, means: There is none. }
              429:
                is: Throttled
                means: Too many calls.
                headers:
                  retry-after?: int32
                body?:
                  fields:
                    reason: string
            """);

        bound.AssertNoDiagnostics();
        Assert.Equal(["INotFound", "IThrottled"], bound.Api.Model.SharedCases.Select(shared => shared.InterfaceName));
        Assert.Equal(
            [
                new PropertyModel("RetryAfter", new TypeModel.Scalar(ScalarKind.Int32), true, null),
                new PropertyModel("Body", new TypeModel.Declared("ThrottledBody", DeclaredKind.Object), true, null),
            ],
            bound.Api.Model.SharedCases[1].Properties);
        Assert.Equal("ThrottledBody", Assert.Single(bound.Api.Model.Declarations).Name);
    }
}
