namespace Clientwright.Specs.Grammar;

/// <content>Schemas, and what they have in common with parameters and bodies.</content>
internal static partial class SpecGrammar
{
    private static string[] SchemaKinds => ["type", "fields", "items", "values", "tuple", "enum", "oneOf"];

    private static KeyRule Summary => new("summary", Prose, "What the value is, in a sentence.");
    private static KeyRule Example => new("example", AnyText, "A value as it may occur, for the documentation.") { Example = "contoso" };
    private static KeyRule NameKey => new("name", Name, "The C# name, where the derived one is poor.") { Example = "FirstCore" };
    private static KeyRule Deprecated => new("deprecated", Flag, "Whether it should no longer be used.");
    private static KeyRule Join => new("join", Name, "The separator of a list that is one text on the wire.") { Example = "\",\"" };
    private static KeyRule Format => new(
        "format",
        new ValueRule.Choice([.. FormatWords.All.Select(static word => new ChoiceWord(word.Text, word.Documentation))]),
        "How a date-time, a duration or bytes stand on the wire.")
    {
        Details = "In a list or a map it is said of what that holds.",
    };

    private static KeyRule Single => new("single", Flag, "Whether an array of exactly one is read like the bare value.");
    private static KeyRule XmlKey => new(
        "xml", new ValueRule.Node(Construct.Xml), "How the value stands in XML, where that is not as its name and its type say.")
    {
        Example = "{ name: Pets, item: Pet }",
    };

    private static KeyRule Default => new("default", AnyText, "The value where there is none.") { Excludes = ["const"] };
    private static KeyRule Const => new(
        "const", AnyText, "The only value; it is sent without being said.")
    { Excludes = ["default"] };
    private static KeyRule Secret => new("secret", Flag, "Whether `ToString` leaves the value out.");
    private static KeyRule AsText => new(
        "as", new ValueRule.Choice([new("string")]), "Whether a number or a boolean stands in a text on the wire, as in `\"42\"`.");

    private static IReadOnlyList<KeyRule> AllKindKeys =>
    [
        new("type", TypeName, "The type of the value.") { Example = "list<string>" },
        new(
            "fields",
            new ValueRule.Map(Construct.Field) { MayBeOptional = true },
            "The members of an object, by wire name.")
        {
            Example = "{ code?: string, message: string | null }",
        },
        new("items", new ValueRule.Node(Construct.Schema), "The items of a list, where a type expression does not say it."),
        new("values", new ValueRule.Node(Construct.Schema), "The values of a map, where a type expression does not say it."),
        new("tuple", new ValueRule.TupleTypes(), "The types of the items of an array that always has as many, in order.") { Example = "[double, double]" },
        new("enum", new ValueRule.EnumValues(), "The known values, or a mapping of each to its other spellings.")
        {
            Refines = "type",
            Details = "They are texts, or the numbers of a `type` beside it.",
            Example = "{ canceled: [cancelled], running: [] }",
        },
        new("closed", Flag, "Whether a value that is not listed does not fit.") { NeedsOneOf = ["enum"] },
        new("ignoreCase", Flag, "Whether values that differ in case only are the same.") { NeedsOneOf = ["enum"] },
        new("oneOf", new ValueRule.OneOfCases(), "The types that the value may be of, or a mapping of the discriminator's values to them.")
        {
            Details = "In a list, the name of a type is also the discriminator's value. Without a discriminator the types are told apart by what their JSON looks like, "
                + "and a mapping gives them their names in C#.",
            Example = "{ vm: VirtualMachineOffer, app: ApplicationOffer }",
        },
        new("discriminator", Name, "The wire name of the member that tells the types apart.")
        {
            NeedsOneOf = ["oneOf"],
            Example = "offerTypeId",
        },
        new("envelope", Name, "The wire name of the member beside the discriminator that holds the value, which may then be of any type.")
        {
            NeedsOneOf = ["discriminator"],
            Example = "value",
        },
        new("extends", new ValueRule.Text { Pattern = TextPatterns.TypeName }, "The object type whose members this one has as well.") { NeedsOneOf = ["fields"] },
        new("others", TypeName, "The type of members that the spec does not name, or of kinds that it does not know; they are kept.")
        {
            NeedsOneOf = ["fields", "oneOf"],
        },
    ];

    private static IReadOnlyList<KeyRule> SchemaKeys => [.. AllKindKeys, Summary, Example, Deprecated, NameKey, Join, Format, AsText, Single, .. ConstraintKeys, XmlKey];

    private static ConstructRule Schema => new(Construct.Schema, "a type", "What a value is.")
    {
        Keys = SchemaKeys,
        Kinds = SchemaKinds,
        ScalarForm = ScalarForm.Type,
    };

    private static ConstructRule Field => new(Construct.Field, "a field", "A member of an object.")
    {
        Keys =
        [
            .. SchemaKeys.Where(static key => key.Name != "xml"),
            XmlKey with { Value = new ValueRule.Node(Construct.FieldXml), Example = "{ attribute: true }" },
            new("optional", Flag, "Whether the member may be absent, as a `?` behind its name says: for a name that needs quotes, such as `\"@odata.nextLink\"`."),
            Default with { Documentation = "The value where the member is absent on read." },
            Const with { Details = "It is checked on read, and its property cannot be set; of a member that may be absent it can, to say it." },
            new(
                "access",
                new ValueRule.Choice([new("read", "Read, never required and never written."), new("write", "Written, and kept when read.")]),
                "The only direction in which the member goes."),
            Secret,
            new("part", new ValueRule.Node(Construct.Part), "How the member is a part of a multipart body, where that is not as its type says.")
            {
                Example = "{ type: image/png, filename: picture.png }",
            },
        ],
        Kinds = SchemaKinds,
        ScalarForm = ScalarForm.Type,
    };

    private static ConstructRule Part => new(Construct.Part, "a part", "How a member is a part of a multipart body.")
    {
        Keys =
        [
            new("type", new ValueRule.Text { Pattern = TextPatterns.MediaType }, "The media type of the part; a `file` may have its own.") { Example = "image/png" },
            new("filename", Name, "What the part is called as a file, unless it is a `file` that has a name.") { Example = "picture.png" },
            new("each", Flag, "Whether each item of a list is a part. Without the key: of scalars and streams, each; of all else, the list is one."),
        ],
    };

    /// <summary>The keys that say what a value is, with those that need one of them.</summary>
    private static IEnumerable<KeyRule> KindKeys(string[] kinds) =>
        AllKindKeys.Where(key => kinds.Contains(key.Name) || key.NeedsOneOf.Any(kinds.Contains));
}
