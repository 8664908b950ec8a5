namespace Clientwright.Specs.Grammar;

/// <summary>The words for how a body stands on the wire, and the media types that say the same.</summary>
internal static class BodyWords
{
    public const string Json = "json";
    public const string JsonLines = "json-lines";
    public const string Events = "events";
    public const string Form = "form";
    public const string Text = "text";
    public const string Xml = "xml";
    public const string Multipart = "multipart";
    public const string Binary = "binary";

    public static IReadOnlyList<BodyWord> All { get; } =
    [
        new(Json, "application/json", "As JSON, also without the key."),
        new(JsonLines, "application/jsonl", "As JSON, of which each item of a list has a line (`application/jsonl`), read and sent one by one."),
        new(Events, "text/event-stream", "As server-sent events (`text/event-stream`), of an answer."),
        new(Form, "application/x-www-form-urlencoded", "As the fields of a form (`application/x-www-form-urlencoded`)."),
        new(Text, "text/plain; charset=utf-8", "As a text, a number or another value that has one (`text/plain`)."),
        new(Xml, "application/xml", "As an XML document (`application/xml`)."),
        new(Multipart, "multipart/form-data", "As parts, of which each member is one, or one for each of its items (`multipart/form-data`)."),
        new(Binary, "application/octet-stream", "As bytes: all at once (`bytes`), or as they come (`binary`, `file`)."),
    ];

    /// <summary>The word that says how a body stands on the wire, which may be a media type.</summary>
    public static string Of(string text)
    {
        var type = text.Split(';')[0].Trim().ToLowerInvariant();
        return All.FirstOrDefault(word => word.Text == text)?.Text ?? (
            type is "application/json" or "text/json" || type.EndsWith("+json", StringComparison.Ordinal) ? Json
            : type is "application/xml" or "text/xml" || type.EndsWith("+xml", StringComparison.Ordinal) ? Xml
            : type == "application/x-www-form-urlencoded" ? Form
            : type is "application/jsonl" or "application/x-ndjson" or "application/x-jsonlines" or "application/jsonlines" or "application/ndjson" ? JsonLines
            : type == "text/event-stream" ? Events
            : type.StartsWith("multipart/", StringComparison.Ordinal) ? Multipart
            : type.StartsWith("text/", StringComparison.Ordinal) ? Text
            : Binary);
    }

    /// <summary>The media type of a word, or the one that the text is.</summary>
    public static string MediaTypeOf(string text) => All.FirstOrDefault(word => word.Text == text)?.MediaType ?? text;
}
