using System.Globalization;
using Clientwright.Specs.Grammar;
using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Schemas;

/// <summary>An array whose first items have types of their own → a tuple, where there are no others and all of them must be there.</summary>
internal sealed class TupleMapper(ImportContext context, SchemaMapper schemas)
{
    public SpecType Map(Schema schema, ListNode items, SchemaPlace place)
    {
        if (items.Items.Count is < 2 or > BuiltInTypes.MostInTuple || !IsLimit(schema, "minItems", items) || !EndsThere(schema, items))
        {
            context.Losses.AddWhole(LossKind.Meaning, "prefixItems", items, "the items of an array that may be longer or shorter are free JSON in the specs");
            return new SpecType(SpecText.Word("list<any>"));
        }

        // All but the tuple itself is said by it.
        schema.Take<ScalarNode>("minItems");
        schema.Take<ScalarNode>("maxItems");
        schema.Take<ScalarNode>("items");
        schema.Take<ScalarNode>("unevaluatedItems");
        var types = items.Items.Select((item, index) => TypeOf(item, place.Item() with { IsShared = true, Name = NameOf(place, index) })).ToArray();
        return SpecType.Of($"{BuiltInTypes.Tuple}<{string.Join(", ", types.Select(type => type.Text))}>", types.SelectMany(type => type.TypeNames));
    }

    private SpecText TypeOf(DocumentNode item, SchemaPlace place)
    {
        var type = schemas.Map(item, place);
        return type.Node as SpecText
            ?? (SpecText)(SpecType.Named(context.Types.Use(item, place.Name).Name) with { IsNullable = type.IsNullable }).Node;
    }

    private static string NameOf(SchemaPlace place, int index) => $"{place.Name}Item{(index + 1).ToString(CultureInfo.InvariantCulture)}";

    private static bool EndsThere(Schema schema, ListNode items) =>
        IsLimit(schema, "maxItems", items) || IsFalse(schema.Find("items")) || IsFalse(schema.Find("unevaluatedItems"));

    private static bool IsLimit(Schema schema, string keyword, ListNode items) =>
        schema.Find(keyword) is ScalarNode { Kind: ScalarKind.Number } limit && limit.Text == items.Items.Count.ToString(CultureInfo.InvariantCulture);

    private static bool IsFalse(DocumentNode? node) => node is ScalarNode { Kind: ScalarKind.Boolean, Text: "false" };
}
