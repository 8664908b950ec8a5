using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>The struct that compares two values of a type by what they hold, an <c>IContent&lt;T&gt;</c>.</summary>
internal static class ContentShape
{
    private const string Support = "global::Clientwright.Support.";

    /// <summary>Whether the type's own equality is another than that of its content, so that a record with such a member needs an <c>Equals</c>.</summary>
    public static bool IsNeeded(TypeModel type) => type switch
    {
        TypeModel.Scalar scalar => scalar.Kind is ScalarKind.Bytes or ScalarKind.Any or ScalarKind.Uri,
        TypeModel.List or TypeModel.Map or TypeModel.Joined => true,
        TypeModel.Tuple tuple => tuple.Items.Any(IsNeeded),
        TypeModel.Nullable nullable => IsNeeded(nullable.Inner),
        TypeModel.InString inString => IsNeeded(inString.Inner),
        TypeModel.Constrained constrained => IsNeeded(constrained.Inner),
        TypeModel.Single single => IsNeeded(single.Inner),
        _ => false,
    };

    /// <summary>The shape of a property's type: <c>T</c>, or <c>T?</c> where it may be absent or null.</summary>
    public static string Of(TypeModel type, ApiNames api, bool isOptional) =>
        Of(isOptional && !TypeText.IsNullable(type) ? new TypeModel.Nullable(type) : type, api);

    /// <summary>The shape of a property of three states, the API's <c>Optional&lt;T?&gt;</c>.</summary>
    public static string OfThreeStates(TypeModel type, ApiNames api)
    {
        var inner = TypeText.OrNull(type, api);
        return IsNeeded(type)
            ? $"global::{api.Namespace}.OptionalContent<{inner}, {Of(type, api, isOptional: true)}>"
            : $"{Support}PlainContent<global::{api.Namespace}.Optional<{inner}>>";
    }

    public static string Of(TypeModel type, ApiNames api) => type switch
    {
        _ when !IsNeeded(type) => $"{Support}PlainContent<{TypeText.Of(type, api)}>",
        TypeModel.Scalar { Kind: ScalarKind.Bytes } => Support + "BytesContent",
        TypeModel.Scalar { Kind: ScalarKind.Any } => Support + "AnyContent",
        TypeModel.Scalar { Kind: ScalarKind.Uri } => Support + "UriContent",
        TypeModel.List list => OfMany("ListContent", list.Item, api),
        TypeModel.Joined joined => OfMany("ListContent", joined.Item, api),
        TypeModel.Map map => OfMany("MapContent", map.Value, api),
        TypeModel.Tuple tuple => LocalTuples.NameOf(tuple, api),
        TypeModel.Nullable nullable => OfNullable(nullable.Inner, api),
        TypeModel.InString inString => Of(inString.Inner, api),
        TypeModel.Constrained constrained => Of(constrained.Inner, api),
        TypeModel.Single single => Of(single.Inner, api),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    // The two differ since C# has no one way to write "T or null" for classes and structs.
    private static string OfNullable(TypeModel inner, ApiNames api) =>
        TypeText.IsNullable(inner) ? Of(inner, api) : OfMany(TypeText.IsValueType(inner) ? "NullableValueContent" : "NullableContent", inner, api);

    private static string OfMany(string shape, TypeModel inner, ApiNames api) => $"{Support}{shape}<{TypeText.Of(inner, api)}, {Of(inner, api)}>";
}
