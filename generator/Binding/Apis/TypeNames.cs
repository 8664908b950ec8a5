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

    public static IEnumerable<string> In(TypeExpression type) => type switch
    {
        TypeExpression.Named named => [named.Name],
        TypeExpression.List list => In(list.Item),
        TypeExpression.Map map => In(map.Value),
        TypeExpression.Nullable nullable => In(nullable.Inner),
        _ => [],
    };
}
