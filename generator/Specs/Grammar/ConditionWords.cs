namespace Clientwright.Specs.Grammar;

/// <summary>The headers of conditional requests (RFC 9110 section 13.1), and their types.</summary>
internal static class ConditionWords
{
    public static IReadOnlyList<string> OfTags { get; } = ["If-Match", "If-None-Match"];

    public static IReadOnlyList<string> OfTimes { get; } = ["If-Modified-Since", "If-Unmodified-Since"];

    public static IReadOnlyList<string> All { get; } = [.. OfTags, .. OfTimes];
}
