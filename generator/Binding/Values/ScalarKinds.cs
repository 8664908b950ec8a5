using Clientwright.Models;

namespace Clientwright.Binding;

/// <summary>The built-in types by their names in the spec language.</summary>
internal static class ScalarKinds
{
    private static readonly Dictionary<string, ScalarKind> ByName = new(StringComparer.Ordinal)
    {
        ["string"] = ScalarKind.String,
        ["boolean"] = ScalarKind.Boolean,
        ["int32"] = ScalarKind.Int32,
        ["int64"] = ScalarKind.Int64,
        ["uint64"] = ScalarKind.UInt64,
        ["float"] = ScalarKind.Float,
        ["double"] = ScalarKind.Double,
        ["decimal"] = ScalarKind.Decimal,
        ["date"] = ScalarKind.Date,
        ["time"] = ScalarKind.Time,
        ["date-time"] = ScalarKind.DateTime,
        ["duration"] = ScalarKind.Duration,
        ["uuid"] = ScalarKind.Uuid,
        ["uri"] = ScalarKind.Uri,
        ["etag"] = ScalarKind.ETag,
        ["bytes"] = ScalarKind.Bytes,
        ["binary"] = ScalarKind.Binary,
        ["file"] = ScalarKind.File,
        ["any"] = ScalarKind.Any,
    };

    private static readonly Dictionary<ScalarKind, string> ByKind = ByName.ToDictionary(static pair => pair.Value, static pair => pair.Key);

    public static IEnumerable<string> Names => ByName.Keys;

    public static string NameOf(ScalarKind kind) => ByKind[kind];

    public static ScalarKind? Find(string name) => ByName.TryGetValue(name, out var kind) ? kind : null;
}
