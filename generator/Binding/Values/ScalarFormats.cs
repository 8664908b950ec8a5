using Clientwright.Models;

namespace Clientwright.Binding;

/// <summary>The formats by their names in the spec language.</summary>
internal static class ScalarFormats
{
    private static readonly Dictionary<string, (ScalarKind Kind, ScalarFormat Format)> ByName = new(StringComparer.Ordinal)
    {
        ["rfc3339"] = (ScalarKind.DateTime, ScalarFormat.Usual),
        ["rfc7231"] = (ScalarKind.DateTime, ScalarFormat.HttpDate),
        ["unix"] = (ScalarKind.DateTime, ScalarFormat.Unix),
        ["unix-ms"] = (ScalarKind.DateTime, ScalarFormat.UnixMilliseconds),
        ["iso8601"] = (ScalarKind.Duration, ScalarFormat.Usual),
        ["seconds"] = (ScalarKind.Duration, ScalarFormat.Seconds),
        ["milliseconds"] = (ScalarKind.Duration, ScalarFormat.Milliseconds),
        ["base64"] = (ScalarKind.Bytes, ScalarFormat.Usual),
        ["base64url"] = (ScalarKind.Bytes, ScalarFormat.Base64Url),
    };

    /// <summary>The format that a word is of a type; null where it is one of another.</summary>
    public static ScalarFormat? Find(string word, ScalarKind kind) =>
        ByName.TryGetValue(word, out var format) && format.Kind == kind ? format.Format : null;
}
