using System.Globalization;

namespace Clientwright.Tests.Binding;

/// <summary>What binding returns is a value: equal for what means the same, on every machine.</summary>
public class BoundValueTests
{
    [Fact]
    public void Equal_specs_are_bound_to_equal_values()
    {
        var (first, second) = (PortalSpecs.Bind(), PortalSpecs.Bind());

        Assert.Equal(first.Apis, second.Apis);
        Assert.Equal(first.Apis.GetHashCode(), second.Apis.GetHashCode());
        Assert.Equal(first.Endpoints, second.Endpoints);
        Assert.Equal(first.Endpoints.Select(bound => bound.GetHashCode()), second.Endpoints.Select(bound => bound.GetHashCode()));
        Assert.Equal(first.Types, second.Types);
        Assert.Equal(first.Clashes, second.Clashes);
    }

    [Fact]
    public void A_comment_changes_no_model()
    {
        var commented = BoundSpecs.Of([.. Generation.PortalSpecs.Texts().Select(spec => (spec.Path, "# A comment.\n\n" + spec.Text))]);
        var plain = PortalSpecs.Bind();

        Assert.NotEqual(plain.Files, commented.Files);
        Assert.Equal(plain.Table, commented.Table);
        Assert.Equal(plain.Endpoints.Select(bound => bound.Model), commented.Endpoints.Select(bound => bound.Model));
        Assert.Equal(plain.Types.Select(bound => bound.Model), commented.Types.Select(bound => bound.Model));
        Assert.Equal(plain.Clashes, commented.Clashes);
    }

    [Fact]
    public void An_endpoint_shares_nothing_but_what_others_refer_to()
    {
        var before = Shop.WithEndpoint("query:\n  a: string\n");
        var after = Shop.WithEndpoint("query:\n  b: { fields: { c: Nothing } }\nbody: Nowhere\n");

        Assert.Equal(before.Shared[1], after.Shared[1]);
        Assert.Equal(before.Table, after.Table);
    }

    [Fact]
    public void The_members_of_a_type_are_its_own_affair()
    {
        Assert.Equal(Shop.WithFields("      a: string\n").Table, Shop.WithFields("      b: list<int32>\n").Table);
        Assert.NotEqual(
            Shop.WithTypes("  Base: { fields: { a: string } }\n  Item: { extends: Base, fields: { c: string } }\n").Table,
            Shop.WithTypes("  Base: { fields: { b: string } }\n  Item: { extends: Base, fields: { c: string } }\n").Table);
    }

    [Fact]
    public void The_order_of_files_does_not_show()
    {
        var texts = Generation.PortalSpecs.Texts().ToArray();

        Assert.Equal(BoundSpecs.Of(texts).Apis, BoundSpecs.Of([.. texts.Reverse()]).Apis);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_culture_does_not_show(string culture)
    {
        (string, string)[] specs =
        [
            (Shop.ApiPath, Shop.Api + "trim: [ID.]\n"),
            (Shop.EndpointPath, Shop.Endpoint + "query:\n  id: { type: double, default: -1.5 }\n  I-TITLE: { type: date, default: 2017-10-31 }\n"),
            ("specs/shop/types.yaml", "types:\n  Item: { fields: { ID.title: strıng, info: [1] } }\n  ITEM: { enum: [I_I, i] }\n"),
        ];
        var expected = BoundSpecs.Of(specs);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            var bound = BoundSpecs.Of(specs);

            Assert.Equal(expected.Apis, bound.Apis);
            Assert.Equal(expected.Endpoints, bound.Endpoints);
            Assert.Equal(expected.Types, bound.Types);
            Assert.Equal(expected.Clashes, bound.Clashes);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Cancellation_comes_out()
    {
        var bound = PortalSpecs.Bind();

        Assert.Throws<OperationCanceledException>(() => Clientwright.Binding.ApiBinder.Bind(bound.Shared, null, new(canceled: true)));
    }
}
