using Clientwright.Models;

namespace Clientwright.Binding;

/// <summary>Whether null is a value of a type. An alias may bring it along, so it is asked of what is bound, not of what is written.</summary>
internal static class Nullability
{
    public static bool IsNullable(TypeModel type) => type is TypeModel.Nullable;

    public static TypeModel Add(TypeModel type) => IsNullable(type) ? type : new TypeModel.Nullable(type);

    public static TypeModel Remove(TypeModel type) => type is TypeModel.Nullable nullable ? nullable.Inner : type;

    /// <summary>Changes what a type is, and leaves alone whether it may be null.</summary>
    public static TypeModel Within(TypeModel type, Func<TypeModel, TypeModel> change) =>
        type is TypeModel.Nullable nullable ? new TypeModel.Nullable(change(nullable.Inner)) : change(type);
}
