using Clientwright.Specs.Grammar;

namespace Clientwright.Tool.Operations;

/// <summary>How specs say that a body stands on the wire.</summary>
internal static class BodyForm
{
    // What a document means by a range is whatever there is; JSON is what it says nothing against.
    private static readonly string[] Ranges = ["*/*", "application/*", "application/*+json"];

    /// <summary>The word for the encoding of a media type; null for one that specs do not have.</summary>
    public static string? WordOf(string mediaType) => WithoutParameters(mediaType) switch
    {
        var range when Ranges.Contains(range) => BodyWords.Json,
        "application/json-seq" => null,
        var other => TextPatterns.MediaType.Matches(mediaType) ? BodyWords.Of(other) : null,
    };

    /// <summary>What <c>as</c> says: nothing where it is JSON as usual, the word where the media type is what it is sent as anyway, else the media type.</summary>
    public static string? Key(string mediaType, string word)
    {
        var type = TypeOf(mediaType);
        return type is "application/json" or "text/json" ? null
            : WithoutParameters(BodyWords.MediaTypeOf(word)) == type ? word
            : type;
    }

    /// <summary>The media type as a key of <c>bodies</c>: without parameters, and JSON for any.</summary>
    public static string TypeOf(string mediaType) =>
        WithoutParameters(mediaType) is var type && Ranges.Contains(type) ? BodyWords.MediaTypeOf(BodyWords.Json) : type;

    /// <summary>Whether a value of some type is all that it says. A patch of a value is another thing, and so is a text that is no plain one.</summary>
    public static bool IsOfValue(string mediaType, string word) => word switch
    {
        BodyWords.Json or BodyWords.Xml => !mediaType.Contains("patch", StringComparison.OrdinalIgnoreCase),
        BodyWords.Text => WithoutParameters(mediaType) == "text/plain",
        _ => word is BodyWords.Form or BodyWords.Multipart,
    };

    private static string WithoutParameters(string mediaType) => mediaType.Split(';')[0].Trim().ToLowerInvariant();
}
