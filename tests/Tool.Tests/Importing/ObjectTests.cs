namespace Clientwright.Tool.Tests.Importing;

public sealed class ObjectTests
{
    [Fact]
    public void A_component_may_say_that_members_are_read_only()
    {
        var imported = Imported.Schemas("""
            Thing: { type: object, required: [at], properties: { at: { $ref: '#/components/schemas/At' } } }
            At: { type: string, format: date-time, readOnly: true }
            """);

        Assert.Equal("Thing:\n  fields:\n    at: { type: At, access: read }\nAt: date-time", imported.Types);
        Assert.Empty(imported.Lost);
    }

    [Theory]
    [InlineData("prefixItems: [{ type: string }, { type: integer, format: int32 }], minItems: 2, maxItems: 2", "tuple<string, int32>")]
    [InlineData("prefixItems: [{ type: number }, { type: [number, 'null'] }], minItems: 2, items: false", "tuple<double, double | null>")]
    [InlineData("prefixItems: [{ type: array, items: { type: string } }, { $ref: '#/components/schemas/Near' }], minItems: 2, unevaluatedItems: false", "tuple<list<string>, Near>")]
    [InlineData("prefixItems: [{ type: string, enum: [a, b] }, { type: string, format: byte }], minItems: 2, maxItems: 2", "tuple<ThingTItem1, bytes>")]
    public void An_array_of_a_fixed_length_is_a_tuple(string keywords, string type)
    {
        var imported = Imported.Schemas(
            $"Thing: {{ type: object, properties: {{ t: {{ type: array, {keywords}, description: Two. }} }} }}\nNear: {{ type: object, properties: {{ id: {{ type: string }} }} }}", "3.1.0");

        Assert.StartsWith($"Thing:\n  fields:\n    t?:\n      type: {type}\n      summary: Two.", imported.Types, StringComparison.Ordinal);
        Assert.Empty(imported.Lost);
    }

    [Theory]
    [InlineData("prefixItems: [{ type: string }, { type: string }]")]
    [InlineData("prefixItems: [{ type: string }, { type: string }], minItems: 2")]
    [InlineData("prefixItems: [{ type: string }, { type: string }], minItems: 1, maxItems: 2")]
    [InlineData("prefixItems: [{ type: string }], minItems: 1, maxItems: 1")]
    public void An_array_that_may_have_more_or_fewer_is_none(string keywords)
    {
        var imported = Imported.Schemas($"Thing: {{ type: array, {keywords} }}", "3.1.0");

        Assert.Equal("Thing: list<any>", imported.Types);
        Assert.Contains("the items of an array that may be longer or shorter are free JSON in the specs", imported.Lost);
    }

    [Fact]
    public void Members_are_fields_with_their_words()
    {
        var imported = Imported.Schemas("""
            Thing:
              description: |
                A thing of the shop.

                It has more to it:
                - much more
              type: object
              required: [id, notification-emails]
              properties:
                id: { type: string, readOnly: true, description: Its id., example: a1 }
                secret: { type: string, writeOnly: true }
                notification-emails: { type: array, items: { type: string, format: email } }
                old: { type: string, deprecated: true }
                '@odata.etag': { type: string }
            """);

        Assert.Equal(
            """
            # It has more to it:
            # - much more
            Thing:
              summary: A thing of the shop.
              fields:
                id: { type: string, summary: Its id., example: a1, access: read }
                secret?: { type: string, access: write }
                notification-emails: list<string>
                old?: { type: string, deprecated: true }
                "@odata.etag": { type: string, optional: true }
            """,
            imported.Types);
        Assert.Empty(imported.Lost);
    }

    [Fact]
    public void Names_that_YAML_would_read_otherwise_are_quoted()
    {
        var imported = Imported.Schemas("""
            Thing:
              type: object
              required: ['@type', 'is it?', '<<', 'a: b', 'null', '#', '']
              properties:
                '@type': { type: string }
                'is it?': { type: string }
                '<<': { type: string }
                'a: b': { type: string }
                'null': { type: string }
                '#': { type: string }
            """);

        Assert.Equal(
            """
            Thing:
              fields:
                "@type": string
                "is it?": string
                "<<": string
                "a: b": string
                null: string
                "#": string
              others: any
            """,
            imported.Types);
    }

    [Fact]
    public void Members_of_one_C_sharp_name_get_numbers()
    {
        var imported = Imported.Schemas("Thing:\n  type: object\n  properties:\n    a-b: { type: string }\n    a_b: { type: string }\n    aB: { type: integer }");

        Assert.Equal(
            """
            Thing:
              fields:
                a-b?: string
                a_b?: { type: string, name: AB2 }
                aB?: { type: int64, name: AB3 }
            """,
            imported.Types);
    }

    [Theory]
    [InlineData("additionalProperties: true", "map<any>")]
    [InlineData("additionalProperties: {}", "map<any>")]
    [InlineData("additionalProperties: { type: integer, format: int32 }", "map<int32>")]
    [InlineData("properties: { a: { type: string } }, additionalProperties: { type: string }", "\n  fields:\n    a?: string\n  others: string")]
    [InlineData("properties: { a: { type: string } }, additionalProperties: true", "\n  fields:\n    a?: string\n  others: any")]
    [InlineData("properties: { a: { type: string } }, additionalProperties: false", "\n  fields:\n    a?: string")]
    [InlineData("properties: { a: { type: string } }, unevaluatedProperties: { type: boolean }", "\n  fields:\n    a?: string\n  others: boolean")]
    public void Other_members_are_kept(string keywords, string expected) =>
        Assert.Equal(("Thing: " + expected).Replace(": \n", ":\n", StringComparison.Ordinal), Imported.Schemas($"Thing: {{ type: object, {keywords} }}").Types);

    [Fact]
    public void What_is_nested_stays_in_place_and_what_may_be_null_gets_a_name()
    {
        var imported = Imported.Schemas("""
            Thing:
              type: object
              properties:
                inner: { type: object, properties: { a: { type: object, properties: { b: { type: string } } } } }
                perhaps: { type: object, nullable: true, properties: { c: { type: string } } }
                list: { type: array, items: { type: object, properties: { d: { type: string, enum: [x, y] } } } }
            """);

        Assert.Equal(
            """
            Thing:
              fields:
                inner?:
                  fields:
                    a?:
                      fields:
                        b?: string
                perhaps?: ThingPerhaps | null
                list?:
                  items:
                    fields:
                      d?: { enum: [x, y] }
            ThingPerhaps:
              fields:
                c?: string
            """,
            imported.Types);
    }

    [Fact]
    public void A_member_that_must_hold_its_own_kind_may_be_absent()
    {
        var imported = Imported.Schemas("Thing: { type: object, required: [next], properties: { next: { $ref: '#/components/schemas/Thing' } } }");

        Assert.Equal("Thing:\n  fields:\n    next?: Thing", imported.Types);
        Assert.Equal(["'next' may be absent in the specs: a value that must hold another of its kind would never end"], imported.Changed);
    }

    [Fact]
    public void Constraints_are_listed_with_their_places()
    {
        var imported = Imported.Schemas("Thing:\n  type: object\n  minProperties: 1\n  properties: { a: { not: { type: string } } }");

        Assert.Equal(["'minProperties' is not checked", "'not' is not checked"], imported.Lost);
        Assert.Equal(["#/components/schemas/Thing/minProperties", "#/components/schemas/Thing/properties/a/not"], imported.Losses.Where(loss => loss.Kind == Tool.Importing.LossKind.Check).Select(loss => loss.Pointer));
        Assert.Equal("openapi.yaml(15,7)", imported.Losses.First(loss => loss.Subject == "minProperties").Place.ToString());
    }
}
