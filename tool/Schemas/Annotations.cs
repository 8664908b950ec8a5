using Clientwright.Specs.Grammar;
using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Schemas;

/// <summary>What a schema says besides its type, as far as the construct has keys for it. What is left is listed as not expressed.</summary>
internal sealed class Annotations(ImportContext context, Construct construct)
{
    private readonly ConstructRule _rule = SpecGrammar.RuleOf(construct);
    private readonly ValueKinds _values = new(context.Shapes);
    private readonly Constraints _constraints = new(context.Shapes);

    /// <summary>Whether a default becomes one. That of a parameter is always sent, while servers mean what they do without it.</summary>
    public bool SendsDefault { get; init; } = true;

    /// <summary>Whether a single value is a constant, which is always sent.</summary>
    public bool IsOfConstants { get; init; } = true;

    /// <param name="texts">Descriptions that come before those of the schema.</param>
    public Described Describe(SpecType type, Schema schema, params IEnumerable<string?> texts)
    {
        var prose = Prose.Of(texts.Append(schema.Text("description")).Distinct());
        if (!SendsDefault && Has("default") && Taken(schema, "default") is { } whenAbsent)
        {
            prose = (prose ?? new Prose("", default)).With($"({whenAbsent.Text} if absent.)");
        }

        var isSecret = Has("secret") && schema.Find("format") is ScalarNode { Text: "password" };
        var about = new SpecMap()
            .With("summary", prose?.Sentence)
            .With("const", Has("const") && IsOfConstants ? Constant(schema) : null)
            .With("default", Has("default") && SendsDefault && !isSecret && !EnumMapper.IsConstant(schema) ? Taken(schema, "default") : null)
            .With("example", isSecret ? null : Example(schema))
            .With("deprecated", Has("deprecated") && schema.Flag("deprecated") ? SpecText.Word("true") : null)
            .With("access", Access(schema))
            .With("secret", isSecret ? SpecText.Word("true") : null)
            .With(_rule.Find("minLength") is null ? [] : _constraints.Of(schema));
        return new Described(Together(type.Node, about), prose?.Rest ?? default);
    }

    /// <summary>What a value is, and then what there is to say of it; of what takes many lines that is the other way round.</summary>
    public static SpecNode Together(SpecNode type, SpecMap about) => (type, about) switch
    {
        (_, { Entries.Count: 0 }) => type,
        (SpecMap { IsBlock: true } map, _) => map.Behind(about),
        (SpecMap map, _) => map.With(about),
        _ => about.Behind([new SpecEntry("type", type)]),
    };

    /// <summary>A member; where its name needs quotes, which leave no place for a <c>?</c>, it is said inside whether it may be absent.</summary>
    public static SpecEntry Field(string name, bool isOptional, SpecNode type, SpecMap about)
    {
        var isMarked = isOptional && YamlScalar.CanBeOptionalKey(name);
        return new SpecEntry(name, Together(type, about.With("optional", isOptional && !isMarked ? SpecText.Word("true") : null)), isMarked);
    }

    private bool Has(string key) => _rule.Find(key) is not null;

    /// <remarks>What a member refers to may say it of all members that do.</remarks>
    private SpecText? Access(Schema schema)
    {
        if (!Has("access"))
        {
            return null;
        }

        Schema[] all = context.Shapes.Final(schema.Node).Node is { } final && final != schema.Node ? [schema, context.Shapes.Of(final)] : [schema];
        return all.Any(one => one.Flag("readOnly")) ? SpecText.Word("read") : all.Any(one => one.Flag("writeOnly")) ? SpecText.Word("write") : null;
    }

    private SpecText? Constant(Schema schema) =>
        context.Shapes.ShapeOf(schema) == Shape.Enum && EnumMapper.IsConstant(schema) && EnumValues.TypeOf(schema) is not null ? new SpecText(EnumValues.All(schema)[0].Text) : null;

    private SpecText? Taken(Schema schema, string keyword)
    {
        if (_values.Of(schema.Find(keyword), schema) is not { } value)
        {
            return null;
        }

        schema.Take<ScalarNode>(keyword);
        return new SpecText(value);
    }

    private SpecText? Example(Schema schema)
    {
        if (_values.Of(schema.Find("example"), schema, isKnown: false) is { } example)
        {
            schema.Take<ScalarNode>("example");
            return new SpecText(example);
        }

        if (schema.Find("examples") is ListNode { Items: [var first, ..] } && _values.Of(first, schema, isKnown: false) is { } one)
        {
            schema.Take<ListNode>("examples");
            return new SpecText(one);
        }

        return null;
    }
}
