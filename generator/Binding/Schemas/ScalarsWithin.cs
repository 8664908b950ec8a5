using Clientwright.Collections;
using Clientwright.Models;

namespace Clientwright.Binding;

/// <summary>The scalars that a type is made of: itself, or the items and values of lists and maps, however deep.</summary>
internal static class ScalarsWithin
{
    /// <summary>The type with other scalars in it; null where there are none to change.</summary>
    /// <param name="change">What stands in place of a scalar; null where it stays.</param>
    public static TypeModel? Change(TypeModel type, Func<TypeModel.Scalar, TypeModel?> change) => type switch
    {
        TypeModel.Scalar scalar => change(scalar),
        TypeModel.List list => Change(list.Item, change) is { } item ? list with { Item = item } : null,
        TypeModel.Joined joined => Change(joined.Item, change) is { } item ? joined with { Item = item } : null,
        TypeModel.Map map => Change(map.Value, change) is { } value ? new TypeModel.Map(value) : null,
        TypeModel.Tuple tuple => ChangeItems(tuple, change),
        TypeModel.Nullable nullable => Change(nullable.Inner, change) is { } inner ? new TypeModel.Nullable(inner) : null,
        TypeModel.Constrained constrained => Change(constrained.Inner, change) is { } inner ? constrained with { Inner = inner } : null,
        TypeModel.Single single => Change(single.Inner, change) is { } inner ? new TypeModel.Single(inner) : null,
        TypeModel.InString inString => Change(inString.Inner, change) switch
        {
            null => null,
            TypeModel.InString again => again,
            var inner => new TypeModel.InString(inner),
        },
        _ => null,
    };

    private static TypeModel.Tuple? ChangeItems(TypeModel.Tuple tuple, Func<TypeModel.Scalar, TypeModel?> change)
    {
        var changed = tuple.Items.Select(item => Change(item, change)).ToArray();
        return changed.All(static item => item is null) ? null : new TypeModel.Tuple(tuple.Items.Select((item, i) => changed[i] ?? item).ToEquatableArray());
    }

    /// <summary>The kind of the first scalar; null where there is none.</summary>
    public static ScalarKind? KindIn(TypeModel type)
    {
        ScalarKind? kind = null;
        Change(type, scalar =>
        {
            kind ??= scalar.Kind;
            return null;
        });
        return kind;
    }
}
