using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// The struct that reads and writes a type as JSON, an <c>IJson&lt;T&gt;</c>: a scalar's own, a declared type's own, or one made of others.
/// What has a form as text, an enum of texts among them, is a JSON string of it.
/// </summary>
internal static class JsonShape
{
    private const string Support = "global::Clientwright.Support.";

    public static string Of(TypeModel type, ApiNames api) => type switch
    {
        TypeModel.Scalar scalar => OfScalar(scalar, api),
        TypeModel.Declared { Kind: DeclaredKind.Object or DeclaredKind.OneOf } => $"{TypeText.Of(type, api)}Json",
        TypeModel.Declared declared when declared.Kind.IsNumber() => $"{TypeText.Of(type, api)}Number",
        TypeModel.List list => OfMany("ListJson", list.Item, api),
        TypeModel.Map map => OfMany("MapJson", map.Value, api),
        TypeModel.Tuple tuple => LocalTuples.NameOf(tuple, api),
        TypeModel.Nullable nullable => OfNullable(nullable.Inner, api),
        TypeModel.Declared or TypeModel.Joined => InText(type, api),
        TypeModel.InString inString =>
            $"{Support}InStringJson<{TypeText.Of(inString.Inner, api)}, {TextShape.Of(inString.Inner, api)}, {Of(inString.Inner, api)}>",
        TypeModel.Constrained constrained =>
            $"{Support}ConstrainedJson<{TypeText.Of(type, api)}, {Of(constrained.Inner, api)}, {LocalConstraints.NameOf(constrained, api)}>",
        TypeModel.Single single => OfMany("SingleJson", single.Inner, api),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    private static string OfScalar(TypeModel.Scalar scalar, ApiNames api) => scalar.Kind switch
    {
        ScalarKind.String => Support + "StringJson",
        ScalarKind.Boolean => Support + "BooleanJson",
        ScalarKind.Int32 => Support + "Int32Json",
        ScalarKind.Int64 => Support + "Int64Json",
        ScalarKind.UInt64 => Support + "UInt64Json",
        ScalarKind.Float => Support + "FloatJson",
        ScalarKind.Double => Support + "DoubleJson",
        ScalarKind.Decimal => Support + "DecimalJson",
        ScalarKind.Bytes when scalar.Format == ScalarFormat.Usual => Support + "BytesJson",
        ScalarKind.DateTime when scalar.Format == ScalarFormat.Usual => Support + "DateTimeJson",
        ScalarKind.Uri => Support + "UriJson",
        ScalarKind.ETag => $"global::{api.Namespace}.ETagJson",
        ScalarKind.Any => Support + "AnyJson",
        // Asked for with the members of a multipart body, and never written: of that, no JSON is made.
        ScalarKind.Binary or ScalarKind.File => Support + "StreamJson",
        _ when scalar.HasNumberFormat => InText(scalar, api, "NumberJson"),
        _ => InText(scalar, api),
    };

    private static string OfNullable(TypeModel inner, ApiNames api) =>
        TypeText.IsNullable(inner) ? Of(inner, api) : OfMany(TypeText.IsValueType(inner) ? "NullableValueJson" : "NullableJson", inner, api);

    private static string OfMany(string shape, TypeModel inner, ApiNames api) => $"{Support}{shape}<{TypeText.Of(inner, api)}, {Of(inner, api)}>";

    private static string InText(TypeModel type, ApiNames api, string shape = "TextJson") =>
        $"{Support}{shape}<{TypeText.Of(type, api)}, {TextShape.Of(type, api)}>";
}
