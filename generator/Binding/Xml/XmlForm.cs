using Clientwright.Models;

namespace Clientwright.Binding;

/// <summary>Whether the values of a type can be XML: all but free JSON, streams, choices, and lists that nobody gave names for their items.</summary>
internal static class XmlForm
{
    /// <summary>Whether a member can be of the type: a list of it may stand as an element for each item.</summary>
    public static bool HasElements(TypeModel type) => Nullability.Remove(type).Unconstrained switch
    {
        TypeModel.List { XmlItem: null } list => HasElement(list.Item),
        var one => HasElement(one),
    };

    /// <summary>Whether a value is one element.</summary>
    public static bool HasElement(TypeModel type) => type switch
    {
        TypeModel.Declared { Kind: DeclaredKind.Object } => true,
        TypeModel.Nullable nullable => HasElement(nullable.Inner),
        TypeModel.Constrained constrained => HasElement(constrained.Inner),
        TypeModel.Single single => HasElement(single.Inner),
        TypeModel.List list => list.XmlItem is not null && HasElement(list.Item),
        TypeModel.Map map => HasElement(map.Value),
        _ => TextForm.Has(type),
    };
}
