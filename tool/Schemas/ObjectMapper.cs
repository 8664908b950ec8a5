using Clientwright.Binding;
using Clientwright.Specs.Grammar;
using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;
using Clientwright.Tool.Names;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Schemas;

/// <summary>An object → its fields, what it extends, and what else may be in it.</summary>
internal sealed class ObjectMapper(ImportContext context, SchemaMapper schemas, Hierarchies hierarchies)
{
    private readonly Annotations _words = new(context, Construct.Field);
    private readonly Properties _properties = new(context.Shapes);

    public SpecType Map(Schema schema, SchemaPlace place) =>
        hierarchies.IsBase(schema.Node) ? MapBase(schema, place) : MapMembers(schema, place);

    public SpecType MapMembers(Schema schema, SchemaPlace place)
    {
        var bases = new ObjectBases(schema, context, hierarchies);
        var own = Properties.Own(schema).Concat(bases.Merged).DistinctBy(member => member.Key).ToDictionary(StringComparer.Ordinal);
        var required = Properties.Required(schema).Concat(bases.MergedRequired).ToHashSet(StringComparer.Ordinal);
        AddRequired(own, required, bases);
        var names = new MemberNames(bases.Inherited.Keys.Where(name => !own.ContainsKey(name)).Select(name => ReservedNames.OfMember(CSharpNames.Derive(name, []), place.Name)));
        var fields = new List<SpecEntry>();
        var isOpen = false;
        foreach (var (name, property) in own)
        {
            var field = MapField(schema, name, property, required.Contains(name) && !IsOfUnknownKind(schema, name, property), names, place);
            isOpen |= field is null;
            fields.AddRange(field is null ? [] : [field]);
        }

        AddDiscriminator(schema, own, fields);
        ReportGroups(schema);
        return new SpecType(new SpecMap(IsBlock: true)
            .With("extends", bases.Extended is null ? null : SpecText.Type(bases.Extended))
            .With("fields", new SpecMap(IsBlock: fields.Count > 0).With(fields))
            .With("others", Others(schema, place) ?? (isOpen || bases.IsOpen ? SpecText.Word("any") : null)));
    }

    public SpecType MapMap(Schema schema, SchemaPlace place)
    {
        var values = new[] { "additionalProperties", "unevaluatedProperties" }
            .Select(schema.Take<DocumentNode>)
            .FirstOrDefault(found => found is ObjectNode);
        return schemas.MapInner("map", "values", (values ?? PatternValues(schema)) as ObjectNode, place.Value(), place);
    }

    /// <summary>A schema that stands for its kinds: a choice of them, and its own members for those that the document does not know.</summary>
    private SpecType MapBase(Schema schema, SchemaPlace place)
    {
        var others = context.Types.Use(schema.Node, place.Name, TypeRole.Members).Name;
        var cases = hierarchies.KindsOf(schema.Node)
            .Where(kind => context.Shapes.Final(kind.Value) is ({ }, Shape.Object))
            .Select(kind => new SpecEntry(kind.Key, TypeOfKind(kind.Value, schema.Node)));
        return new SpecType(new SpecMap(IsBlock: true)
            .With("oneOf", new SpecMap(IsBlock: true).With(cases))
            .With("discriminator", hierarchies.PropertyOf(schema.Node))
            .With("others", SpecText.Type(others)));
    }

    private SpecText TypeOfKind(DocumentNode kind, DocumentNode @base)
    {
        // Kinds of a kind are listed along with it, unless another member tells them apart.
        var role = hierarchies.IsBase(kind) && hierarchies.PropertyOf(kind) == hierarchies.PropertyOf(@base) ? TypeRole.Members : TypeRole.Whole;
        var name = context.Types.Use(kind, SchemaMapper.NameOfTarget(kind), role).Name;
        return SpecText.Type(name);
    }

    private SpecEntry? MapField(Schema owner, string name, DocumentNode property, bool isRequired, MemberNames names, SchemaPlace place)
    {
        var isOptional = !isRequired || (property is ObjectNode node && new Recursion(context.Shapes, _properties).IsEndless(owner.Node, node));
        if (isOptional && isRequired)
        {
            context.Losses.Add(LossKind.Changed, "required", property, $"'{name}' may be absent in the specs: a value that must hold another of its kind would never end");
        }

        if (!YamlScalar.CanBeKey(name))
        {
            context.Losses.Add(LossKind.Meaning, "properties", property, $"'{name}' cannot be written as a name, and is one of the others");
            return null;
        }

        var (member, given) = names.Add(name, wanted => ReservedNames.OfMember(wanted, place.Name));
        var type = schemas.Map(property, place.Member(member));
        var described = property is ObjectNode value ? _words.Describe(type, context.Shapes.Of(value)) : new Described(type.Node, default);
        var xml = schemas.Xml.IsUsed(owner.Node) ? schemas.Xml.TakeOfMember(name, property).Node(name) : null;
        var entry = Annotations.Field(name, isOptional, described.Node, new SpecMap().With("name", given).With("xml", xml));
        return entry with { Comment = described.Comment };
    }

    /// <summary>Alternatives that say nothing but which members must be there are rules that nothing checks.</summary>
    private void ReportGroups(Schema schema)
    {
        foreach (var keyword in new[] { "oneOf", "anyOf" }.Where(keyword => schema.Find(keyword) is ListNode list && !list.Items.Any(Shapes.SaysMore)))
        {
            context.Losses.AddWhole(LossKind.Check, keyword, schema.Take<ListNode>(keyword)!, "which members go together is not checked");
        }
    }

    /// <summary>Whether it tells apart those of which the schema is the rest: kinds that nobody knows, and what has no kind at all.</summary>
    private bool IsOfUnknownKind(Schema schema, string name, DocumentNode property)
    {
        var isKind = hierarchies.IsBase(schema.Node) && hierarchies.PropertyOf(schema.Node) == name;
        if (isKind)
        {
            context.Losses.Add(LossKind.Changed, "required", property, $"'{name}' may be absent in the specs, so that an object without it is one of no known kind");
        }

        return isKind;
    }

    /// <summary>A member may be required here that is declared elsewhere, or nowhere.</summary>
    private static void AddRequired(Dictionary<string, DocumentNode> own, HashSet<string> required, ObjectBases bases)
    {
        foreach (var name in required.Where(name => !own.ContainsKey(name)))
        {
            if (!bases.Inherited.TryGetValue(name, out var inherited))
            {
                own.Add(name, new ScalarNode(default, ScalarKind.Boolean, "true"));
            }
            else if (!bases.InheritedRequired.Contains(name))
            {
                own.Add(name, inherited);
            }
        }
    }

    /// <summary>A kind that has its discriminator from its base has one value of it.</summary>
    private void AddDiscriminator(Schema schema, Dictionary<string, DocumentNode> own, List<SpecEntry> fields)
    {
        if (hierarchies.ValueOf(schema.Node) is ({ } property, { } value) && !own.ContainsKey(property) && YamlScalar.CanBeKey(property)
            && _properties.Constants(schema.Node, property) is [] or [_, _, ..])
        {
            fields.Insert(0, new SpecEntry(property, new SpecMap().With("type", "string").With("const", value)));
        }
    }

    private SpecText? Others(Schema schema, SchemaPlace place)
    {
        var others = new[] { "additionalProperties", "unevaluatedProperties" }
            .Select(schema.Take<DocumentNode>)
            .FirstOrDefault(found => found is not null) ?? PatternValues(schema);
        return others switch
        {
            null or ScalarNode { Text: "false" } => null,
            ObjectNode node => schemas.Map(node, place.Value() with { IsShared = true }).Node as SpecText ?? SpecText.Word("any"),
            _ => SpecText.Word("any"),
        };
    }

    /// <summary>What members are whose names have a pattern; where there are several patterns, anything.</summary>
    private DocumentNode? PatternValues(Schema schema)
    {
        if (schema.Take<ObjectNode>("patternProperties") is not { } patterns)
        {
            return null;
        }

        context.Losses.Add(LossKind.Check, "patternProperties", patterns, "the names of members are not checked");
        return patterns.Entries().ToArray() is [var only] ? only.Value : new ScalarNode(patterns.Place, ScalarKind.Boolean, "true");
    }
}
