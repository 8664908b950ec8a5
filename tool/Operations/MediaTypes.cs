namespace Clientwright.Tool.Operations;

/// <summary>Which encoding a media type stands for.</summary>
internal static class MediaTypes
{
    public static string WithoutParameters(string mediaType) => mediaType.Split(';')[0].Trim().ToLowerInvariant();

    public static bool IsPlainJson(string mediaType) => WithoutParameters(mediaType) is "application/json" or "text/json" or "*/*" or "application/*";

    public static bool IsJson(string mediaType) =>
        IsPlainJson(mediaType) || WithoutParameters(mediaType).EndsWith("+json", StringComparison.Ordinal);

    public static bool IsForm(string mediaType) => WithoutParameters(mediaType) == "application/x-www-form-urlencoded";
}
