using Clientwright.Specs.Grammar;

namespace Clientwright.Binding;

/// <summary>What the case of a media type is called that has no other name: <c>image/png</c> is <c>Png</c>, and <c>image/*</c> is <c>Image</c>.</summary>
internal static class MediaTypeNames
{
    private const string Range = "*";

    public static string Of(string mediaType)
    {
        var type = mediaType.Split(';')[0].Trim();
        if (BodyWords.All.FirstOrDefault(word => string.Equals(word.MediaType.Split(';')[0], type, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            return CSharpNames.Derive(known.Text, []);
        }

        var slash = type.IndexOf('/');
        var (main, sub) = (type.Substring(0, slash), type.Substring(slash + 1));
        return main == Range ? "Any" : CSharpNames.Derive(sub == Range ? main : sub, []);
    }

    /// <summary>Without its parameters, which an answer's is not compared by.</summary>
    public static string Essence(string mediaType) => mediaType.Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>The more of it is a range, the later it is tried: 0, 1 or 2.</summary>
    public static int Breadth(string mediaType) =>
        mediaType.StartsWith(Range, StringComparison.Ordinal) ? 2 : Essence(mediaType).EndsWith("/*", StringComparison.Ordinal) ? 1 : 0;
}
