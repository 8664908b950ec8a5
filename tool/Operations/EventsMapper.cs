using Clientwright.Binding;
using Clientwright.Specs.Grammar;
using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;
using Clientwright.Tool.Names;
using Clientwright.Tool.Schemas;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Operations;

/// <summary>
/// The schema of a server-sent event → what events say, by their names. OpenAPI 3.2 describes an event as an object of its fields, of which <c>event</c> has one value
/// in each alternative, and <c>data</c> the schema of what stands in the text.
/// </summary>
internal sealed class EventsMapper(ImportContext context, SchemaMapper schemas)
{
    private const string Message = "message";

    private readonly Annotations _words = new(context, Construct.Schema);

    public SpecMap Map(ObjectNode item, string? key, SchemaPlace place, string inPlace)
    {
        var alternatives = AlternativesOf(item);
        var until = alternatives.FirstOrDefault(IsEnd)?.Data;
        var events = alternatives.Where(alternative => !IsEnd(alternative)).ToArray();
        if (events is [{ Name: null } only])
        {
            return Unnamed(TypeOf(only.Data, place with { IsNullable = false }), key).With("until", TextOf(until));
        }

        var isFree = context.Names.TryInPlace(inPlace);
        var name = isFree ? inPlace : context.Names.Type(inPlace);
        return new SpecMap(IsBlock: true)
            .With("name", isFree ? null : name)
            .With("events", MapNamed(events, name))
            .With("until", TextOf(until));
    }

    /// <summary>Events that all say the same.</summary>
    public static SpecMap Unnamed(SpecType type, string? key) =>
        (type.Content as SpecMap ?? new SpecMap().With("type", type.Content)).With("as", key);

    private SpecMap MapNamed(IReadOnlyList<EventSchema> events, string owner)
    {
        var names = new MemberNames();
        var entries = new List<SpecEntry>();
        foreach (var (name, data) in events.DistinctBy(one => one.Name ?? Message))
        {
            var wireName = name ?? Message;
            if (!YamlScalar.CanBeKey(wireName))
            {
                context.Losses.AddWhole(LossKind.Meaning, "itemSchema", data!, "an event has a name that cannot be written here");
                continue;
            }

            var (member, given) = names.Add(wireName, wanted => ReservedNames.OfChoice(wanted, owner));
            var type = TypeOf(data, new SchemaPlace(owner + member));
            var described = data is ObjectNode schema ? _words.Describe(type, context.Shapes.Of(schema)) : new Described(type.Node, default);
            entries.Add(new SpecEntry(wireName, Annotations.Together(described.Node, new SpecMap().With("name", given))) { Comment = described.Comment });
        }

        foreach (var other in events.GroupBy(one => one.Name ?? Message).SelectMany(same => same.Skip(1)).Where(other => other.Data is not null))
        {
            context.Losses.AddWhole(LossKind.Meaning, "itemSchema", other.Data!, $"another event is called '{other.Name ?? Message}': this one is left out");
        }

        return new SpecMap(IsBlock: true).With(entries);
    }

    private IReadOnlyList<EventSchema> AlternativesOf(ObjectNode item)
    {
        if (context.Shapes.Final(item).Node is not { } final)
        {
            return [new EventSchema(null, null)];
        }

        var schema = context.Shapes.Of(final);
        var common = MembersOf(final);
        if (!common.ContainsKey("data") && !Alternatives(schema).Any(alternative => MembersOf(alternative).ContainsKey("data")))
        {
            // What is no event is what one says.
            context.Losses.Add(LossKind.Changed, "itemSchema", item, "it has no 'data', and is taken for what stands in that");
            return [new EventSchema(null, item)];
        }

        context.Types.MarkUsed(final);
        context.Losses.Leave(final);
        var alternatives = Alternatives(schema).Select(MembersOf).DefaultIfEmpty(common);
        return [.. alternatives.Select(members => Read(members, common))];
    }

    private static IEnumerable<DocumentNode> Alternatives(Schema schema) =>
        ((schema.Find("oneOf") ?? schema.Find("anyOf")) as ListNode)?.Items ?? [];

    private IReadOnlyDictionary<string, DocumentNode> MembersOf(DocumentNode node)
    {
        if (context.Documents.Resolve(node) is not ObjectNode value)
        {
            return new Dictionary<string, DocumentNode>();
        }

        return Properties.Own(context.Shapes.Of(value));
    }

    private EventSchema Read(IReadOnlyDictionary<string, DocumentNode> members, IReadOnlyDictionary<string, DocumentNode> common)
    {
        var name = ConstantOf(members.GetValueOrDefault("event") ?? common.GetValueOrDefault("event"));
        return new EventSchema(name, members.GetValueOrDefault("data") ?? common.GetValueOrDefault("data"));
    }

    private string? ConstantOf(DocumentNode? node) =>
        node is not null && context.Shapes.Final(node) is ({ } final, Shape.Enum) && EnumValues.All(context.Shapes.Of(final)) is [var only] ? only.Text : null;

    /// <summary>Whether it is no event, but what says that none follows.</summary>
    private bool IsEnd(EventSchema one) => one is { Name: null, Data: not null } && ConstantOf(one.Data) is not null;

    private string? TextOf(DocumentNode? end) => end is null ? null : ConstantOf(end);

    /// <summary>What an event's data is: a schema of what its text holds, or the text.</summary>
    private SpecType TypeOf(DocumentNode? data, SchemaPlace place)
    {
        if (data is not ObjectNode text)
        {
            return SpecType.Of("string");
        }

        var mediaType = (text.Find("contentMediaType") as ScalarNode)?.Text ?? "";
        if (text.Find("contentSchema") is not ObjectNode content)
        {
            return context.Shapes.Final(text).Shape is Shape.Scalar or Shape.Any && !mediaType.Contains("json", StringComparison.OrdinalIgnoreCase)
                ? SpecType.Of("string")
                : mediaType.Length > 0 ? SpecType.Any : schemas.Map(text, place);
        }

        var (final, shape) = context.Shapes.Final(content);
        if (mediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase) && shape is not (Shape.Scalar or Shape.Enum))
        {
            return SpecType.Of("string");
        }

        if (shape is Shape.Scalar or Shape.Enum && !mediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase) && EnumValues.TokenOf(context.Shapes.Of(final!)) == "text")
        {
            context.Losses.Add(LossKind.Meaning, "contentSchema", content, "a text in JSON has its quotes where an event's data is read");
        }

        return schemas.Map(content, place) with { IsNullable = false };
    }
}
