using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>What a case is called that has no name but its type's: <c>list&lt;Step></c> is <c>StepList</c>.</summary>
internal static class CaseNames
{
    public static string Of(TypeExpression type, BindingScope scope) => type switch
    {
        TypeExpression.Named named => scope.Api.FindType(named.Name)?.CSharpName ?? CSharpNames.Derive(named.Name, []),
        TypeExpression.List list => Of(list.Item, scope) + "List",
        TypeExpression.Map map => Of(map.Value, scope) + "Map",
        TypeExpression.Tuple tuple => string.Concat(tuple.Items.Select(item => Of(item, scope))) + "Tuple",
        TypeExpression.Nullable nullable => Of(nullable.Inner, scope),
        _ => "",
    };
}
