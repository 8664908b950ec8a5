namespace Clientwright.Specs.Grammar;

/// <summary>The ways in which values of built-in types can be written.</summary>
internal static class FormatWords
{
    public static IReadOnlyList<FormatWord> All { get; } =
    [
        new("rfc3339", "date-time", "A `date-time` such as `2017-10-31T08:30:00Z`, also without the key.", IsUsual: true),
        new("rfc7231", "date-time", "A `date-time` as headers have it, such as `Tue, 31 Oct 2017 08:30:00 GMT`."),
        new("unix", "date-time", "A `date-time` as the number of whole seconds since 1970."),
        new("unix-ms", "date-time", "A `date-time` as the number of whole milliseconds since 1970."),
        new("iso8601", "duration", "A `duration` such as `PT1H30M`, also without the key.", IsUsual: true),
        new("seconds", "duration", "A `duration` as a number of seconds."),
        new("milliseconds", "duration", "A `duration` as a number of milliseconds."),
        new("base64", "bytes", "`bytes` in base64, also without the key.", IsUsual: true),
        new("base64url", "bytes", "`bytes` in base64url, without padding."),
    ];

    /// <summary>The words of a built-in type; none where it is written in one way only.</summary>
    public static IEnumerable<string> Of(string type) => All.Where(word => word.Type == type).Select(static word => word.Text);

    public static FormatWord? Find(string text) => All.FirstOrDefault(word => word.Text == text);
}
