using Clientwright.Collections;
using Clientwright.Models;

namespace Clientwright.Tests.Emitting;

/// <summary>Choices of types that are told apart by a member.</summary>
public sealed class OneOfTests
{
    private static readonly DeclarationModel.Object Circle = Declared.Object("Circle", Declared.Member("radius", Bound.Double));

    // One that has the discriminator among its own members, with a free value.
    private static readonly DeclarationModel.Object Polygon = Declared.Object(
        "Polygon", Declared.Member("kind", Bound.String, Presence.Optional), Declared.Member("sides", Bound.List(Bound.Double)));

    private static readonly DeclarationModel.OneOf Shape = new(
        "Shape",
        "A shape.",
        false,
        "kind",
        new OneOfCaseModel[]
        {
            new("Circle", new[] { "circle" }.ToEquatableArray(), Declared.Type(Circle)),
            new("Polygon", new[] { "polygon", "poly\"gon" }.ToEquatableArray(), Declared.Type(Polygon)),
        }.ToEquatableArray(),
        null);

    [Fact]
    public void The_discriminator_decides_wherever_it_stands()
    {
        Declared.Run(
            """"
            Shape circle = new Circle { Radius = 2 };

            Assert.Equal(circle, Read<Shape, ShapeJson>("""{"kind":"circle","radius":2}"""));
            Assert.Equal(circle, Read<Shape, ShapeJson>("""{"x":{"kind":"polygon"},"radius":2,"\u006bind":"c\u0069rcle"}"""));
            Assert.Equal("""{"kind":"circle","radius":2}""", Write<Shape, ShapeJson>(circle));
            Assert.Equal(2, circle is Shape.Circle { Value.Radius: var radius } ? radius : 0);
            Assert.Equal("circle", circle.Kind);
            Assert.Equal("round", circle.Match(circle: _ => "round", polygon: _ => "edged"));
            """",
            Circle,
            Polygon,
            Shape);
    }

    [Fact]
    public void A_member_of_the_types_own_is_written_once()
    {
        Declared.Run(
            """"
            var polygon = Read<Shape, ShapeJson>("""{"sides":[1,2],"kind":"poly\"gon"}""");

            Assert.Equal("poly\"gon", polygon.Kind);
            Assert.Equal("poly\"gon", ((Shape.Polygon)polygon).Value.Kind);
            Assert.Equal("""{"kind":"poly\"gon","sides":[1,2]}""", Write<Shape, ShapeJson>(polygon));
            Assert.Equal("""{"kind":"polygon","sides":[]}""", Write<Shape, ShapeJson>(new Polygon { Sides = [] }));
            Assert.Equal("""{"kind":"poly\"gon","sides":[]}""", Write<Shape, ShapeJson>(new Shape.Polygon(new Polygon { Sides = [] }, "poly\"gon")));
            Assert.Throws<ArgumentException>(() => new Shape.Polygon(new Polygon { Sides = [] }, "circle"));
            """",
            Circle,
            Polygon,
            Shape);
    }

    [Fact]
    public void What_the_spec_does_not_name_does_not_fit()
    {
        Declared.Run(
            """"
            Assert.Equal("Expected a kind that the spec names, found another string.", Fault("""{"radius":1,"kind":"Circle"}"""));
            Assert.Equal("The member 'kind' is missing.", Fault("""{"radius":1}"""));
            Assert.Equal("Expected a string, found null.", Fault("""{"kind":null}"""));
            Assert.Equal("Expected an object, found a string.", Fault("\"circle\""));
            Assert.Equal("The member 'radius' is missing.", Fault("""{"kind":"circle"}"""));

            static string Fault(string json) => Assert.Throws<JsonMismatchException>(() => Read<Shape, ShapeJson>(json)).Message;
            """",
            Circle,
            Polygon,
            Shape);
    }

    [Fact]
    public void Other_kinds_keep_everything_where_the_spec_has_a_type_for_them()
    {
        Declared.Run(
            """"
            const string Json = """{"a":[1.50,null],"kind":"blob","b":{"x":"y"}}""";
            var blob = Read<Shape, ShapeJson>(Json);

            Assert.Equal("blob", blob.Kind);
            Assert.Equal(Json, Write<Shape, ShapeJson>(blob));
            Assert.Equal(blob, Read<Shape, ShapeJson>("""{"kind":"blob","b":{"x":"y"},"a":[1.5,null]}"""));
            Assert.NotEqual(blob, Read<Shape, ShapeJson>("""{"kind":"blob"}"""));
            Assert.IsType<Shape.Circle>(Read<Shape, ShapeJson>("""{"kind":"circle","radius":1}"""));
            Assert.Equal(
                """{"kind":"new","x":1}""",
                Write<Shape, ShapeJson>(new Shape.Other("new", JsonDocument.Parse("""{"x":1}""").RootElement)));
            Assert.Throws<ArgumentException>(() => Write<Shape, ShapeJson>(new Shape.Other("new", JsonDocument.Parse("1").RootElement)));
            """",
            Circle,
            Polygon,
            Shape with { Others = Bound.Any });
    }

    [Fact]
    public void Choices_stand_in_lists_members_and_each_other()
    {
        TypeModel group = new TypeModel.Declared("Group", DeclaredKind.Object);
        var drawing = Declared.Object("Group", Declared.Member("items", Bound.List(Declared.Type(Shape))), Declared.Member("main", Declared.Type(Shape), Presence.Optional));
        var shape = Shape with { Cases = Shape.Cases.Append(new OneOfCaseModel("Group", new[] { "group" }.ToEquatableArray(), group)).ToEquatableArray() };

        Declared.Run(
            """"
            const string Json = """{"kind":"group","items":[{"kind":"circle","radius":1},{"kind":"group","items":[]}],"main":{"kind":"polygon","sides":[3]}}""";
            var shape = Read<Shape, ShapeJson>(Json);

            Assert.Equal(Json, Write<Shape, ShapeJson>(shape));
            Assert.Equal(shape, Read<Shape, ShapeJson>(Json));
            Assert.Equal(shape.GetHashCode(), Read<Shape, ShapeJson>(Json).GetHashCode());
            """",
            Circle,
            Polygon,
            drawing,
            shape);
    }
}
