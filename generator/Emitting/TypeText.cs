using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// A bound type as C# writes it. Every name begins with <c>global::</c>: neither a user's namespace nor a nested type (a
/// result's case may have the name of a declared type) can capture it.
/// </summary>
internal static class TypeText
{
    public static string Of(TypeModel type, ApiNames api) => type switch
    {
        TypeModel.Scalar scalar => OfScalar(scalar.Kind, api),
        TypeModel.Declared declared => $"global::{api.Namespace}.{declared.Name}",
        TypeModel.List list => OfList(list.Item, api),
        TypeModel.Joined joined => OfList(joined.Item, api),
        TypeModel.Map map => $"global::System.Collections.Generic.IReadOnlyDictionary<string, {Of(map.Value, api)}>",
        TypeModel.Tuple tuple => $"({string.Join(", ", tuple.Items.Select(item => Of(item, api)))})",
        TypeModel.Nullable nullable => OrNull(nullable.Inner, api),
        TypeModel.InString inString => Of(inString.Inner, api),
        TypeModel.Constrained constrained => Of(constrained.Inner, api),
        TypeModel.Single single => Of(single.Inner, api),
        TypeModel.Streamed items => $"{ApiType.Of(api, "ItemStream")}<{Of(items.Item, api)}>",
        TypeModel.ServerEvent received => $"{ApiType.Of(api, "ServerEvent")}<{Of(received.Data, api)}>",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    /// <summary>The type of what may be absent or null.</summary>
    public static string OrNull(TypeModel type, ApiNames api) => IsNullable(type) ? Of(type, api) : Of(type, api) + "?";

    /// <summary>Whether null is a value of the type already.</summary>
    public static bool IsNullable(TypeModel type) => type switch
    {
        TypeModel.Nullable => true,
        TypeModel.Constrained constrained => IsNullable(constrained.Inner),
        TypeModel.Single single => IsNullable(single.Inner),
        _ => false,
    };

    /// <summary>Whether it is a struct or an enum, so that <c>T?</c> is another type than <c>T</c>.</summary>
    public static bool IsValueType(TypeModel type) => type switch
    {
        TypeModel.Scalar scalar => scalar.Kind is not (ScalarKind.String or ScalarKind.Uri or ScalarKind.Binary or ScalarKind.File),
        TypeModel.Declared declared => declared.Kind.IsEnum(),
        TypeModel.Tuple => true,
        TypeModel.Nullable nullable => IsValueType(nullable.Inner),
        TypeModel.InString inString => IsValueType(inString.Inner),
        TypeModel.Constrained constrained => IsValueType(constrained.Inner),
        TypeModel.Single single => IsValueType(single.Inner),
        _ => false,
    };

    /// <summary>Whether C# has it as an interface, from which there is no conversion.</summary>
    public static bool IsInterface(TypeModel type) => type switch
    {
        TypeModel.List or TypeModel.Joined or TypeModel.Map => true,
        TypeModel.Nullable nullable => IsInterface(nullable.Inner),
        TypeModel.Constrained constrained => IsInterface(constrained.Inner),
        TypeModel.Single single => IsInterface(single.Inner),
        _ => false,
    };

    private static string OfList(TypeModel item, ApiNames api) =>
        $"global::System.Collections.Generic.IReadOnlyList<{Of(item, api)}>";

    private static string OfScalar(ScalarKind kind, ApiNames api) => kind switch
    {
        ScalarKind.String => "string",
        ScalarKind.Boolean => "bool",
        ScalarKind.Int32 => "int",
        ScalarKind.Int64 => "long",
        ScalarKind.UInt64 => "ulong",
        ScalarKind.Float => "float",
        ScalarKind.Double => "double",
        ScalarKind.Decimal => "decimal",
        ScalarKind.Date => "global::System.DateOnly",
        ScalarKind.Time => "global::System.TimeOnly",
        ScalarKind.DateTime => "global::System.DateTimeOffset",
        ScalarKind.Duration => "global::System.TimeSpan",
        ScalarKind.Uuid => "global::System.Guid",
        ScalarKind.Uri => "global::System.Uri",
        ScalarKind.ETag => $"global::{api.Namespace}.ETag",
        ScalarKind.Bytes => "global::System.ReadOnlyMemory<byte>",
        ScalarKind.Binary => "global::System.IO.Stream",
        ScalarKind.File => $"global::{api.Namespace}.FileContent",
        ScalarKind.Any => "global::System.Text.Json.JsonElement",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
