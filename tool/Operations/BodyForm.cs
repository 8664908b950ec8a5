using Clientwright.Specs.Grammar;

namespace Clientwright.Tool.Operations;

/// <summary>How specs say that a body stands on the wire.</summary>
internal static class BodyForm
{
    // What a document means by a range is whatever there is; JSON is what it says nothing against.
    private static readonly string[] Ranges = ["*/*", "application/*"];

    /// <summary>The word for the encoding of a media type; null for one that specs do not have.</summary>
    public static string? WordOf(string mediaType) => WithoutParameters(mediaType) switch
    {
        var range when Ranges.Contains(range) => BodyWords.Json,
        "application/jsonl" or "application/x-ndjson" or "application/json-seq" or "text/event-stream" => null,
        var xml when xml is "application/xml" or "text/xml" || xml.EndsWith("+xml", StringComparison.Ordinal) => null,
        var other => TextPatterns.MediaType.Matches(mediaType) ? BodyWords.Of(other) : null,
    };

    /// <summary>What <c>as</c> says: nothing where it is JSON as usual, the word where the media type is what it is sent as anyway, else the media type.</summary>
    public static string? Key(string mediaType, string word)
    {
        var type = WithoutParameters(mediaType);
        return type is "application/json" or "text/json" || Ranges.Contains(type) ? null
            : WithoutParameters(BodyWords.MediaTypeOf(word)) == type ? word
            : type;
    }

    private static string WithoutParameters(string mediaType) => mediaType.Split(';')[0].Trim().ToLowerInvariant();
}
