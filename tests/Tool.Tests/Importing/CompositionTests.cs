namespace Clientwright.Tool.Tests.Importing;

public sealed class CompositionTests
{
    private const string Cat = "Cat: { type: object, required: [kind], properties: { kind: { type: string, enum: [cat] }, lives: { type: integer, format: int32 } } }";
    private const string Dog = "Dog: { type: object, required: [kind], properties: { kind: { type: string, enum: [dog] } } }";
    private const string CatType = "Cat:\n  fields:\n    kind: { type: string, const: cat }\n    lives?: int32";
    private const string DogType = "Dog:\n  fields:\n    kind: { type: string, const: dog }";

    [Fact]
    public void One_reference_in_allOf_is_what_a_type_extends()
    {
        var imported = Imported.Schemas("""
            Thing: { allOf: [{ $ref: '#/components/schemas/Base' }, { type: object, required: [id, more], properties: { more: { type: string } } }] }
            Base: { type: object, properties: { id: { type: string } } }
            """);

        Assert.Equal(
            """
            Thing:
              extends: Base
              fields:
                more: string
                id: string
            Base:
              fields:
                id?: string
            """,
            imported.Types);
    }

    [Fact]
    public void Members_of_a_second_reference_are_taken_over()
    {
        var imported = Imported.Schemas("""
            Thing: { allOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }
            A: { type: object, properties: { a: { type: string } } }
            B: { type: object, required: [b], properties: { b: { type: string } } }
            """);

        Assert.Equal(
            """
            Thing:
              extends: A
              fields:
                b: string
            A:
              fields:
                a?: string
            """,
            imported.Types);
    }

    [Fact]
    public void A_reference_with_words_is_the_type_with_words()
    {
        var imported = Imported.Schemas("""
            Thing:
              type: object
              properties:
                a: { allOf: [{ $ref: '#/components/schemas/A' }], nullable: true, description: An A. }
                b: { allOf: [{ $ref: '#/components/schemas/A' }], type: object, readOnly: true }
            A: { type: object, properties: { a: { type: string } } }
            """);

        Assert.StartsWith(
            """
            Thing:
              fields:
                a?: { type: A | null, summary: An A. }
                b?: { type: A, access: read }
            """,
            imported.Types,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_has_siblings_since_3_1()
    {
        var imported = Imported.Schemas("""
            Thing: { type: object, properties: { a: { $ref: '#/components/schemas/A', description: An A., deprecated: true } } }
            A: { type: object, properties: { a: { type: string } } }
            """, "3.1.0");

        Assert.StartsWith("Thing:\n  fields:\n    a?: { type: A, summary: An A., deprecated: true }", imported.Types, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("oneOf")]
    [InlineData("anyOf")]
    public void A_discriminator_tells_types_apart(string keyword)
    {
        var imported = Imported.Schemas(
            $"Thing: {{ {keyword}: [{{ $ref: '#/components/schemas/Cat' }}, {{ $ref: '#/components/schemas/Dog' }}], discriminator: {{ propertyName: kind, mapping: {{ cat: '#/components/schemas/Cat', dog: Dog }} }} }}\n{Cat}\n{Dog}");

        Assert.Equal($"Thing:\n  oneOf:\n    cat: Cat\n    dog: Dog\n  discriminator: kind\n{CatType}\n{DogType}", imported.Types);
    }

    [Fact]
    public void Without_one_a_constant_does()
    {
        var imported = Imported.Schemas($"Thing: {{ oneOf: [{{ $ref: '#/components/schemas/Cat' }}, {{ $ref: '#/components/schemas/Dog' }}] }}\n{Cat}\n{Dog}");

        Assert.Equal($"Thing:\n  oneOf:\n    cat: Cat\n    dog: Dog\n  discriminator: kind\n{CatType}\n{DogType}", imported.Types);
        Assert.Empty(imported.Lost);
    }

    [Fact]
    public void Kinds_that_name_their_base_are_its_cases()
    {
        var imported = Imported.Schemas("""
            Pet: { type: object, required: [kind], properties: { kind: { type: string }, name: { type: string } }, discriminator: { propertyName: kind, mapping: { feline: '#/components/schemas/Cat' } } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { lives: { type: integer } } }] }
            Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }] }
            """);

        Assert.Equal(
            """
            Pet:
              oneOf:
                feline: Cat
                Dog: Dog
              discriminator: kind
              others: PetBase
            PetBase:
              fields:
                kind?: string
                name?: string
            Cat:
              extends: PetBase
              fields:
                kind: { type: string, const: feline }
                lives?: int64
            Dog:
              extends: PetBase
              fields:
                kind: { type: string, const: Dog }
            """,
            imported.Types);
    }

    [Theory]
    [InlineData("oneOf: [{ type: string }]", "string")]
    [InlineData("anyOf: [{ type: integer, format: int32 }, { type: number }]", "double")]
    [InlineData("anyOf: [{ type: string, format: uuid }, { type: string }]", "string")]
    [InlineData("anyOf: [{ type: string }, { type: string, enum: [a, b] }]", "{ enum: [a, b] }")]
    [InlineData("oneOf: [{ type: string, enum: [a] }, { type: string, enum: [b, a] }]", "{ enum: [a, b] }")]
    public void What_alternatives_have_in_common_is_the_type(string keywords, string expected) =>
        Assert.Equal("Thing: " + expected, Imported.Schemas($"Thing: {{ {keywords} }}").Types);

    [Fact]
    public void A_choice_without_anything_to_tell_by_is_free_JSON_which_is_told()
    {
        var imported = Imported.Schemas("Thing: { oneOf: [{ type: array, items: { type: integer } }, { type: array, items: { type: string, minLength: 5 } }] }");

        Assert.Equal("Thing: any", imported.Types);
        Assert.Equal(["what nothing tells apart is free JSON in the specs"], imported.Lost);
    }

    [Theory]
    [InlineData("{ type: string }, { type: array, items: { type: string } }", "oneOf: [string, list<string>]")]
    [InlineData("{ type: boolean }, { type: 'null' }, { type: number, enum: [1, 2.5] }", "oneOf: [boolean, ThingNumber]")]
    [InlineData("{ type: string, format: uuid }, { type: string, format: date }, { type: integer, format: int32 }", "oneOf: [string, int32]")]
    [InlineData("{ type: object, required: [a], properties: { a: { type: string } } }, { type: object, properties: { b: { type: string } } }", "oneOf: [ThingObject, ThingObjectModel]")]
    [InlineData("{ oneOf: [{ type: string }, { type: boolean }] }, { type: integer }", "oneOf: [string, boolean, int64]")]
    public void JSON_itself_tells_types_apart(string alternatives, string expected) =>
        Assert.Contains($"Thing: {{ {expected} }}", Imported.Schemas($"Thing: {{ anyOf: [{alternatives}] }}", "3.1.0").Types, StringComparison.Ordinal);

    [Fact]
    public void Kinds_of_a_kind_are_told_apart_by_a_member_of_their_own()
    {
        var imported = Imported.Schemas("""
            Fish: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { shark: '#/components/schemas/Shark' } } }
            Shark: { allOf: [{ $ref: '#/components/schemas/Fish' }], type: object, required: [kind, sharktype], properties: { kind: { type: string, enum: [shark] }, sharktype: { type: string } }, discriminator: { propertyName: sharktype, mapping: { saw: '#/components/schemas/Saw' } } }
            Saw: { allOf: [{ $ref: '#/components/schemas/Shark' }], type: object, properties: { sharktype: { type: string, enum: [saw] } } }
            """);

        Assert.Equal(
            """
            Fish:
              oneOf:
                shark: Shark
              discriminator: kind
              others: FishBase
            FishBase:
              fields:
                kind?: string
            Shark:
              oneOf:
                saw: Saw
              discriminator: sharktype
              others: SharkBase
            SharkBase:
              extends: FishBase
              fields:
                kind: { type: string, const: shark }
                sharktype?: string
            Saw:
              extends: SharkBase
              fields:
                sharktype?: { type: string, const: saw }
            """,
            imported.Types);
    }

    [Fact]
    public void Alternatives_that_only_say_what_goes_together_leave_the_object()
    {
        var imported = Imported.Schemas("Thing: { type: object, properties: { a: { type: string }, b: { type: string } }, anyOf: [{ required: [a] }, { required: [b] }] }");

        Assert.Equal("Thing:\n  fields:\n    a?: string\n    b?: string", imported.Types);
        Assert.Equal(["which members go together is not checked"], imported.Lost);
    }

    [Theory]
    [InlineData("allOf: [{ type: string }, { type: integer }]", "Thing: any", "'type' is not understood here")]
    [InlineData("allOf: [{ type: [string, integer] }, { type: [integer, boolean] }]", "Thing: int64")]
    [InlineData("allOf: [{ type: number }, { type: integer }]", "Thing: int64")]
    [InlineData("allOf: [{ type: [string, 'null'] }, { type: string }]", "Thing: string")]
    [InlineData("allOf: [{ type: [string, array] }]", "Thing: { oneOf: [string, list<any>] }")]
    public void Types_of_parts_hold_together(string schema, string expected, params string[] lost)
    {
        var imported = Imported.Schemas($"Thing: {{ {schema} }}", "3.1.0");

        Assert.Equal(expected, imported.Types);
        Assert.Equal(lost, imported.Lost.Distinct());
    }
}
