using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>A type as the spec language writes it, for messages.</summary>
internal static class TypeExpressionText
{
    public static string Of(TypeExpression expression) => expression switch
    {
        TypeExpression.Named named => named.Name,
        TypeExpression.List list => $"list<{Of(list.Item)}>",
        TypeExpression.Map map => $"map<{Of(map.Value)}>",
        TypeExpression.Tuple tuple => $"tuple<{string.Join(", ", tuple.Items.Select(Of))}>",
        TypeExpression.Nullable nullable => $"{Of(nullable.Inner)} | null",
        _ => "",
    };
}
