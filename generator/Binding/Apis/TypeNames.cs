using Clientwright.Collections;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>The names that a type is written with.</summary>
internal static class TypeNames
{
    public static IEnumerable<string> In(SchemaSpec schema) => schema switch
    {
        { Type: { } type } => In(type),
        { Items: { } items } => In(items),
        { Values: { } values } => In(values),
        _ => [],
    };

    /// <summary>All that a schema refers to, in place too: also what it extends, its cases and its other members.</summary>
    public static IEnumerable<string> Throughout(SchemaSpec schema) =>
        new[] { schema.Type, schema.Others, schema.OneOf?.Others }
            .Concat(schema.OneOf?.Cases.Select(choice => choice.Type) ?? [])
            .OfType<TypeExpression>()
            .SelectMany(In)
            .Concat(schema.Extends is { } extended ? [extended.Value] : [])
            .Concat((schema.Fields ?? EquatableArray<FieldSpec>.Empty).Select(field => field.Schema)
                .Concat(new[] { schema.Items, schema.Values }.OfType<SchemaSpec>())
                .SelectMany(Throughout));

    public static IEnumerable<string> In(TypeExpression type) => type switch
    {
        TypeExpression.Named named => [named.Name],
        TypeExpression.List list => In(list.Item),
        TypeExpression.Map map => In(map.Value),
        TypeExpression.Nullable nullable => In(nullable.Inner),
        _ => [],
    };
}
