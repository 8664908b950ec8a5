using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;
using Clientwright.Tool.Schemas;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Operations;

/// <summary>Bodies of items that come one by one. What one is says <c>itemSchema</c>, and before OpenAPI 3.2 only <c>schema</c>, in one way or another.</summary>
internal sealed class StreamMapper(ImportContext context, SchemaMapper schemas)
{
    private readonly EventsMapper _events = new(context, schemas);

    public SpecMap MapLines(ObjectNode media, SchemaPlace place)
    {
        var item = media.Take<ObjectNode>("itemSchema");
        var schema = item is null ? media.Take<ObjectNode>("schema") : null;
        if (schema is not null && context.Shapes.Final(schema) is ({ } list, Shape.List))
        {
            context.Types.MarkUsed(list);
            return AsMap(schemas.MapContent(context.Shapes.Of(list), place));
        }

        item ??= schema is not null && context.Shapes.Final(schema).Shape is Shape.Object or Shape.Choice or Shape.Map ? schema : null;
        if (item is null || item == schema)
        {
            var what = item is null ? "it is free JSON" : "it is what the schema says";
            context.Losses.Add(LossKind.Changed, "itemSchema", media, $"what stands in a line is not said: {what} in the specs");
        }

        return AsMap(schemas.MapInner("list", "items", item, place.Item(), place));
    }

    /// <param name="key">What <c>as</c> says where events have no names.</param>
    public SpecMap MapEvents(ObjectNode media, string? key, SchemaPlace place, string inPlace)
    {
        if (media.Take<ObjectNode>("itemSchema") is { } item)
        {
            return _events.Map(item, key, place, inPlace);
        }

        var schema = media.Take<ObjectNode>("schema");
        if (schema is null || context.Shapes.Final(schema).Shape is Shape.Scalar or Shape.Any)
        {
            return EventsMapper.Unnamed(SpecType.Of("string"), key);
        }

        context.Losses.Add(LossKind.Changed, "schema", schema, "what an event says is taken for what the schema says of all of them");
        return EventsMapper.Unnamed(schemas.Map(schema, place with { IsNullable = false }), key);
    }

    private static SpecMap AsMap(SpecType type) => type.Content as SpecMap ?? new SpecMap().With("type", type.Content);
}
