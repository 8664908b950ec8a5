using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Tests.Binding;

public class SchemaTests
{
    private static readonly TypeModel String = new TypeModel.Scalar(ScalarKind.String);

    [Theory]
    [InlineData("string", ScalarKind.String)]
    [InlineData("boolean", ScalarKind.Boolean)]
    [InlineData("int32", ScalarKind.Int32)]
    [InlineData("int64", ScalarKind.Int64)]
    [InlineData("float", ScalarKind.Float)]
    [InlineData("double", ScalarKind.Double)]
    [InlineData("decimal", ScalarKind.Decimal)]
    [InlineData("date", ScalarKind.Date)]
    [InlineData("time", ScalarKind.Time)]
    [InlineData("date-time", ScalarKind.DateTime)]
    [InlineData("duration", ScalarKind.Duration)]
    [InlineData("uuid", ScalarKind.Uuid)]
    [InlineData("uri", ScalarKind.Uri)]
    [InlineData("etag", ScalarKind.ETag)]
    [InlineData("bytes", ScalarKind.Bytes)]
    [InlineData("any", ScalarKind.Any)]
    public void Each_built_in_type_is_bound(string type, ScalarKind expected)
    {
        var bound = Shop.WithFields($"      value: {type}\n");

        bound.AssertNoDiagnostics();
        Assert.Equal(new TypeModel.Scalar(expected), bound.Member("Item", "Value").Type);
    }

    [Theory]
    [InlineData("value: string", Presence.Required)]
    [InlineData("value: string | null", Presence.Nullable)]
    [InlineData("value?: string", Presence.Optional)]
    [InlineData("value?: string | null", Presence.OptionalNullable)]
    [InlineData("value: Text", Presence.Nullable)]
    [InlineData("value?: Text", Presence.OptionalNullable)]
    [InlineData("value: { type: string, access: read }", Presence.Optional)]
    [InlineData("value: { type: string | null, access: read }", Presence.Optional)]
    [InlineData("value: { type: string, access: write }", Presence.Required)]
    public void Presence_says_whether_a_member_may_be_absent_or_null(string field, Presence expected)
    {
        var bound = Shop.WithTypes($"  Text: string | null\n  Item:\n    fields:\n      {field}\n");

        bound.AssertNoDiagnostics();
        Assert.Equal((expected, String), (bound.Member("Item", "Value").Presence, bound.Member("Item", "Value").Type));
    }

    [Fact]
    public void Types_nest_as_they_are_written()
    {
        var bound = Shop.WithFields(
            """
                  a: list<map<string | null>>
                  b: { type: list<string>, join: "," }
                  c: { type: int64, as: string }
                  d?: { type: Item, single: true }
                  e: { type: int32 | null, as: string, single: true }

            """);

        bound.AssertNoDiagnostics();
        Assert.Equal(new TypeModel.List(new TypeModel.Map(new TypeModel.Nullable(String))), bound.Member("Item", "A").Type);
        Assert.Equal(new TypeModel.Joined(String, ","), bound.Member("Item", "B").Type);
        Assert.Equal(new TypeModel.InString(new TypeModel.Scalar(ScalarKind.Int64)), bound.Member("Item", "C").Type);
        Assert.Equal(new TypeModel.Single(new TypeModel.Declared("Item", DeclaredKind.Object)), bound.Member("Item", "D").Type);
        Assert.Equal(new TypeModel.Single(new TypeModel.InString(new TypeModel.Scalar(ScalarKind.Int32))), bound.Member("Item", "E").Type);
        Assert.Equal(Presence.Nullable, bound.Member("Item", "E").Presence);
    }

    [Fact]
    public void A_type_in_place_is_named_after_its_owner_and_property_and_declared_behind_its_owner()
    {
        var bound = Shop.WithFields(
            """
                  first-part:
                    fields:
                      inner: { enum: [a, b], closed: true }
                  parts: { items: { fields: { name: string } } }
                  byName: { values: { items: { fields: { name: string } } } }
                  named: { items: { name: Piece, fields: { name: string } } }
                  renamed: { name: Other, fields: { name: string } }

            """);

        bound.AssertNoDiagnostics();
        Assert.Equal(
            ["Item", "ItemFirstPart", "ItemFirstPartInner", "ItemPartsItem", "ItemByNameValueItem", "Piece", "ItemOther"],
            bound.Types.Single().Model!.Declarations.Select(declaration => declaration.Name));
        Assert.Equal(new TypeModel.Declared("ItemFirstPartInner", DeclaredKind.ClosedEnum), bound.Member("ItemFirstPart", "Inner").Type);
        Assert.Equal("Other", bound.Declaration<DeclarationModel.Object>("Item").Members[4].Name);
    }

    [Fact]
    public void What_a_spec_says_of_a_member_is_kept()
    {
        var bound = Shop.WithFields(
            """
                  price:
                    type: decimal
                    summary: What it costs.
                    example: [|1.50|]
                    default: [|0.00|]
                    deprecated: true
                    secret: true
                    access: write

            """);

        bound.AssertIds("CW2114", "CW2114");
        Assert.Equal(
            new MemberModel
            {
                WireName = "price",
                Name = "Price",
                Type = new TypeModel.Scalar(ScalarKind.Decimal),
                Access = Access.Write,
                Xml = new XmlMemberModel(XmlPlace.Element, new XmlName("price")),
                Summary = "What it costs.",
                Example = "1.50",
                Default = "0.00M",
                IsDeprecated = true,
                IsSecret = true,
            },
            bound.Member("Item", "Price"));
    }

    [Fact]
    public void An_enum_has_its_values_under_csharp_names()
    {
        var bound = Shop.WithTypes(
            """
              Status:
                enum:
                  notStarted: [not started]
                  IN_PROGRESS: []
                  value:
                  status:
                ignoreCase: true

            """);

        bound.AssertNoDiagnostics();
        var status = bound.Declaration<DeclarationModel.Enumeration>("Status");
        Assert.Equal((false, true), (status.IsClosed, status.IgnoresCase));
        Assert.Equal(
            [
                new EnumValueModel("NotStarted", "notStarted", new(["not started"])),
                new EnumValueModel("InProgress", "IN_PROGRESS", default),
                new EnumValueModel("ValueValue", "value", default),
                new EnumValueModel("StatusValue", "status", default),
            ],
            status.Values);
    }

    [Fact]
    public void A_choice_has_one_case_for_each_type()
    {
        var bound = Shop.WithTypes(
            """
              Shape:
                oneOf: { circle: Circle, square: Rectangle, rectangle: Rectangle, other: Other, body: Body }
                discriminator: kind
                others: Unknown
              Circle: { fields: { radius: double } }
              Rectangle: { fields: { width: double } }
              Other: { fields: { length: double } }
              Body: { fields: { mass: double } }
              Unknown: { fields: { kind: string }, others: any }

            """);

        bound.AssertNoDiagnostics();
        var shape = bound.Declaration<DeclarationModel.OneOf>("Shape");
        Assert.Equal(("kind", new TypeModel.Declared("Unknown", DeclaredKind.Object)), (shape.Discriminator, shape.Others));
        Assert.Equal(
            [
                new OneOfCaseModel("Circle", new(["circle"]), new TypeModel.Declared("Circle", DeclaredKind.Object)),
                new OneOfCaseModel("Rectangle", new(["square", "rectangle"]), new TypeModel.Declared("Rectangle", DeclaredKind.Object)),
                new OneOfCaseModel("OtherCase", new(["other"]), new TypeModel.Declared("Other", DeclaredKind.Object)),
                new OneOfCaseModel("Body", new(["body"]), new TypeModel.Declared("Body", DeclaredKind.Object)),
            ],
            shape.Cases);
        Assert.Equal(new TypeModel.Scalar(ScalarKind.Any), bound.Declaration<DeclarationModel.Object>("Unknown").Others);
    }

    [Fact]
    public void An_alias_is_what_it_stands_for_wherever_it_is_used()
    {
        var bound = Shop.WithTypes(
            """
              Emails: { type: Names, join: ";" }
              Names: list<Name>
              Name: string
              Parts: { items: { fields: { name: Name } } }
              Item:
                fields:
                  emails: Emails
                  parts: list<Parts>

            """);

        bound.AssertNoDiagnostics();
        Assert.Equal(new TypeModel.Joined(String, ";"), bound.Member("Item", "Emails").Type);
        Assert.Equal(
            new TypeModel.List(new TypeModel.List(new TypeModel.Declared("PartsItem", DeclaredKind.Object))), bound.Member("Item", "Parts").Type);
        Assert.Equal(["PartsItem", "Item"], bound.Types.Where(type => type.Model is not null).Select(type => type.Model!.Name));
    }

    [Fact]
    public void An_object_has_the_members_of_the_one_that_it_extends()
    {
        var bound = BoundSpecs.Of(
            (Shop.ApiPath, Shop.Api),
            (Shop.EndpointPath, Shop.Endpoint + "body:\n  extends: Base\n  fields:\n    more: string\n"),
            ("specs/shop/a.yaml",
            """
            types:
              Middle:
                extends: Base
                fields: { kind: { type: string, const: middle }, own: string }
            """),
            ("specs/shop/z.yaml",
            """
            types:
              Base:
                fields: { kind: string, meta: { fields: { id: string } } }
                others: any
              Top:
                extends: Middle
                fields: { last: string }
            """));

        Assert.DoesNotContain(bound.Diagnostics, diagnostic => diagnostic.Id != "CW2211");
        Assert.Equal(["Meta", "Kind", "Own"], bound.Declaration<DeclarationModel.Object>("Middle").Members.Select(member => member.Name));
        Assert.Equal("\"middle\"", bound.Member("Middle", "Kind").Constant);
        Assert.Equal(["Meta", "Kind", "Own", "Last"], bound.Declaration<DeclarationModel.Object>("Top").Members.Select(member => member.Name));
        Assert.Equal(["Kind", "Meta", "More"], bound.Declaration<DeclarationModel.Object>("GetItemBody").Members.Select(member => member.Name));
        Assert.Equal(new TypeModel.Declared("BaseMeta", DeclaredKind.Object), bound.Member("Top", "Meta").Type);
        Assert.Equal(new TypeModel.Scalar(ScalarKind.Any), bound.Declaration<DeclarationModel.Object>("Top").Others);
        Assert.Single(bound.Types.SelectMany(type => type.Model!.Declarations), declaration => declaration.Name == "BaseMeta");
    }
}
