using Clientwright.Models;

namespace Clientwright.Tests.Binding;

public class SchemaDiagnosticTests
{
    [Theory]
    [InlineData("Itm", "Perhaps 'Item' is meant")]
    [InlineData("strng", "Perhaps 'string' is meant")]
    [InlineData("Warehouse", "Declare it under 'types'")]
    public void An_unknown_type_comes_with_the_nearest_name(string name, string hint)
    {
        var bound = Shop.WithFields($"      first: string\n      value: list<[|{name}|]>\n");

        bound.AssertReports("CW2101", $"There is no type '{name}'. {hint}.");
        Assert.Equal(["First"], bound.Declaration<DeclarationModel.Object>("Item").Members.Select(member => member.Name));
    }

    [Fact]
    public void A_type_that_is_broken_itself_is_known_to_others()
    {
        var bound = Shop.WithTypes("  Broken: list<[|Itm|]>\n  Item:\n    fields:\n      a: Broken\n      b: list<Broken>\n");

        bound.AssertReports("CW2101", "There is no type 'Itm'. Perhaps 'Item' is meant.");
    }

    [Fact]
    public void A_type_that_cannot_be_read_is_known_to_others()
    {
        var bound = Shop.WithTypes(
            """
              Unread: { summary: Nothing. }
              Half: { fields: { a: list<, b: string } }
              Item: { fields: { a: Unread, b: list<Half> } }

            """);

        Assert.All(bound.Diagnostics, diagnostic => Assert.StartsWith("CW1", diagnostic.Id, StringComparison.Ordinal));
        Assert.Equal(["B"], bound.Declaration<DeclarationModel.Object>("Item").Members.Select(member => member.Name));
    }

    [Fact]
    public void An_alias_must_come_to_a_type()
    {
        var bound = Shop.WithTypes("  B: list<A>\n  [|A|]: B | null\n  C: A\n  Item:\n    fields:\n      a: A\n      c: C\n");

        bound.AssertReports("CW2102", "The type 'A' only stands for others, and never comes to one that says what it is: A → B → A");
    }

    [Fact]
    public void Only_an_object_can_be_extended() =>
        Shop.WithTypes("  Status: { enum: [a] }\n  Item:\n    extends: [|Status|]\n    fields: { name: string }\n")
            .AssertReports("CW2103", "'Status' is no object, so that it has no members to extend: name a type with 'fields'");

    [Fact]
    public void An_unknown_type_cannot_be_extended() => Shop
        .WithTypes("  Item:\n    extends: [|Bas|]\n    fields: { name: string }\n  Base: { fields: { a: string } }\n")
        .AssertReports("CW2101", "There is no type 'Bas'. Perhaps 'Base' is meant.");

    [Fact]
    public void A_type_cannot_extend_itself() =>
        Shop.WithTypes("  B:\n    extends: A\n    fields: { b: string }\n  A:\n    extends: [|B|]\n    fields: { a: string }\n")
            .AssertReports("CW2104", "The type 'A' extends itself: A → B → A; remove one 'extends' on the way");

    [Fact]
    public void A_case_must_be_an_object()
    {
        var bound = Shop.WithTypes(
            """
              Status: { enum: [a] }
              Item: { fields: { kind: string } }
              Choice:
                oneOf: { item: Item, status: [|Status|] }
                discriminator: kind

            """);

        bound.AssertReports("CW2105", "'Status' is no object, so that it has no discriminator: name a type with 'fields'");
        Assert.Equal("Item", Assert.Single(bound.Declaration<DeclarationModel.OneOf>("Choice").Cases).Name);
    }

    [Theory]
    [InlineData("int32, [|double|]", "double", "int32")]
    [InlineData("string, [|date|]", "date", "string")]
    [InlineData("Open, [|string|]", "string", "Open")]
    [InlineData("LR, [|RL|]", "RL", "LR")]
    [InlineData("list<string>, [|list<int32>|]", "list<int32>", "list<string>")]
    [InlineData("Cat, [|map<string>|]", "map<string>", "Cat")]
    [InlineData("Cat, [|Lion|]", "Lion", "Cat")]
    [InlineData("Maybe, [|Perhaps|]", "Perhaps", "Maybe")]
    [InlineData("string, [|any|]", "any", "string")]
    public void Cases_that_look_alike(string cases, string second, string first)
    {
        var bound = Choice(cases);

        bound.AssertReports(
            "CW2302",
            $"'{second}' and '{first}' cannot be told apart by their JSON: write a 'discriminator', or give one of them a required member that the other has not");
        Assert.Single(bound.Declaration<DeclarationModel.Untagged>("Choice").Cases);
    }

    [Theory]
    [InlineData("string, int32, boolean, list<string>, Cat")]
    [InlineData("string, LR, UD, Level, int64")]
    [InlineData("Cat, Dog, Kitten")]
    [InlineData("One, Two")]
    [InlineData("Shape, Cat")]
    public void Cases_that_look_different(string cases) => Choice(cases).AssertNoDiagnostics();

    [Fact]
    public void What_another_would_take_too_is_tried_before_it() => Assert.Equal(
        ["LR", "String", "Kitten", "Cat"],
        Choice("string, LR, Cat, Kitten").Declaration<DeclarationModel.Untagged>("Choice").ReadingOrder.Select(choice => choice.Name));

    [Fact]
    public void A_case_is_never_null() => Choice("string, [|int32 | null|]").AssertReports(
        "CW2303", "'int32 | null' may be null, and a case has a value: write '| null' where the choice is used");

    [Fact]
    public void A_choice_without_a_discriminator_is_no_case()
    {
        Choice("boolean, [|Words|]").AssertReports(
            "CW2304", "'Words' is a choice without a discriminator itself: list its types here, in place of it");
        Shop.WithTypes("  Words: { oneOf: [string, int32] }\n  Choice: { oneOf: { a: [|Words|] }, discriminator: kind }\n").AssertReports(
            "CW2105", "'Words' is no object, so that it has no discriminator: name a type with 'fields'");
    }

    [Fact]
    public void Others_of_a_choice_without_a_discriminator_are_anything() => Shop
        .WithTypes("  Cat: { fields: { name: string } }\n  Choice: { oneOf: [string], others: [|Cat|] }\n")
        .AssertReports(
            "CW2305", "Without a discriminator there are no kinds that 'Cat' could be the type of: list it among the types of 'oneOf', or write 'others: any'");

    [Fact]
    public void A_choice_does_not_come_back_to_itself() => Shop
        .WithTypes(
            """
              [|Fish|]: { oneOf: { shark: Shark, cod: Cod }, discriminator: kind }
              Shark: { oneOf: { saw: Saw, fish: Again }, discriminator: type }
              Again: Fish
              Cod: { fields: { friends: list<Fish> } }
              Saw: { fields: { prey?: Fish } }

            """)
        .AssertReports(
            "CW2306", "The choice 'Fish' comes back to itself, so that it never says what the value is: Again → Fish → Shark → Again; remove one case on the way");

    private static BoundSpecs Choice(string cases) => Shop.WithTypes(
        $$"""
          Choice: { oneOf: [{{cases}}] }
          Open: { enum: [a] }
          LR: { enum: [left, right], closed: true }
          RL: { enum: { stage: [right] }, closed: true }
          UD: { enum: [up, down], closed: true }
          Level: { type: int64, enum: [1, 2], closed: true }
          Words: { oneOf: [string, int32] }
          Cat: { fields: { name: string, age?: int32 } }
          Lion: { fields: { name: string, mane?: string } }
          Dog: { fields: { bark: string } }
          Kitten: { fields: { name: string, mother: Cat } }
          Maybe: { fields: { a?: string } }
          Perhaps: { fields: { b?: string } }
          One: { fields: { kind: { type: string, const: one } } }
          Two: { fields: { kind: { enum: [two, zwei], closed: true } } }
          Shape: { oneOf: { cat: Cat, dog: Dog }, discriminator: kind }

        """);

    [Fact]
    public void Two_cases_of_a_choice_cannot_have_one_name() => Shop.WithTypes(
        """
          Other: { fields: { kind: string } }
          OtherCase: { fields: { kind: string } }
          Choice:
            oneOf: { a: Other, b: [|OtherCase|] }
            discriminator: kind

        """).AssertReports("CW2106", "'OtherCase' and 'Other' are both 'OtherCase' in C#: give one of them a 'name'");

    [Fact]
    public void Two_members_cannot_have_one_name()
    {
        var bound = Shop.WithFields("      foo-bar: string\n      [|fooBar|]: string\n      other: string\n");

        bound.AssertReports("CW2106", "'fooBar' and 'foo-bar' are both 'FooBar' in C#: give one of them a 'name'");
        Assert.Equal(["FooBar", "Other"], bound.Declaration<DeclarationModel.Object>("Item").Members.Select(member => member.Name));
    }

    [Fact]
    public void A_given_name_can_clash_too() => Shop.WithFields("      foo: string\n      bar: { type: string, name: [|Foo|] }\n")
        .AssertReports("CW2106", "'bar' and 'foo' are both 'Foo' in C#: give one of them a 'name'");

    [Fact]
    public void A_given_name_must_be_one() => Shop.WithFields("      foo: { type: string, name: [|foo-bar|] }\n")
        .AssertReports(
            "CW2006", "'foo-bar' would stand in C# as it is written: begin with a capital letter, and go on with letters, digits and '_', as in 'FooBar'");

    [Fact]
    public void A_type_must_have_a_name_that_csharp_allows()
    {
        var bound = Shop.WithTypes("  [|item|]: { fields: { name: string } }\n  Other: { fields: { item: item } }\n");

        bound.AssertReports(
            "CW2006", "'item' would stand in C# as it is written: begin with a capital letter, and go on with letters, digits and '_', as in 'Item'");
        Assert.Equal(new TypeModel.Declared("Item", DeclaredKind.Object), bound.Member("Other", "Item").Type);
    }

    [Fact]
    public void Two_values_of_an_enum_cannot_have_one_name() => Shop.WithTypes("  Status:\n    enum: [in-progress, done, [|in_progress|]]\n")
        .AssertReports(
            "CW2107", "'in_progress' and 'in-progress' are both 'InProgress' in C#: list one of them as another spelling of the other");

    [Theory]
    [InlineData("string")]
    [InlineData("list<any>")]
    [InlineData("list<string | null>")]
    [InlineData("list<list<string>>")]
    [InlineData("map<string>")]
    public void Only_a_list_of_texts_can_be_joined(string type) => Shop.WithFields($"      value: {{ type: {type}, join: [|\",\"|] }}\n")
        .AssertReports("CW2108", "'join' needs a list of scalars or enums: write it as 'list<...>', or remove 'join'");

    [Theory]
    [InlineData("uuid")]
    [InlineData("list<date-time>")]
    public void Only_a_number_or_a_boolean_can_stand_in_a_text(string type) => Shop.WithFields($"      value: {{ type: {type}, as: [|string|] }}\n")
        .AssertReports("CW2109", "'as: string' needs a number or a boolean, or a list or map of them: remove it");

    [Theory]
    [InlineData("default", "list<string>")]
    [InlineData("const", "any")]
    [InlineData("default", "Item")]
    public void Only_a_scalar_or_an_enum_can_have_a_value(string key, string type) =>
        Shop.WithFields($"      value?: {{ type: {type}, {key}: [|x|] }}\n")
            .AssertReports("CW2110", $"'{key}' can be said of scalars and enums only: remove it");

    [Fact]
    public void A_stream_is_no_part_of_a_value() => Shop.WithFields("      value: list<[|binary|]>\n")
        .AssertReports("CW2401", "'binary' is a stream, which can be a body, or a part of a multipart body that is declared in place: for bytes inside a value write 'bytes'");
}
