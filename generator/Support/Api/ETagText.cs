namespace Clientwright.ApiNamespace;

/// <summary>
/// An entity tag in a header. One that some server wrote without quotes is taken as it is, as long as it is one: with a comma or a quote
/// within, it would be sent back as several.
/// </summary>
internal readonly struct ETagText : global::Clientwright.Support.IText<ETag>
{
    private const string Weak = "W/";

    public string Kind => "an entity tag";

    public string Format(ETag value) => value.ToString() is var text && IsOne(text)
        ? text
        : throw new global::System.ArgumentException("The entity tag is empty, or would be read as several.");

    public bool TryParse(global::System.ReadOnlySpan<char> text, out ETag value)
    {
        var isOne = IsOne(text);
        value = isOne ? new ETag(text.ToString()) : default;
        return isOne;
    }

    // RFC 9110 section 8.8.3: a quote ends a tag, and between quotes a comma is part of it.
    private static bool IsOne(global::System.ReadOnlySpan<char> text)
    {
        var opaque = global::System.MemoryExtensions.StartsWith(text, Weak, global::System.StringComparison.Ordinal) ? text.Slice(Weak.Length) : text;
        return opaque.Length >= 2 && opaque[0] == '"' && opaque[^1] == '"'
            ? global::System.MemoryExtensions.IndexOf(opaque.Slice(1, opaque.Length - 2), '"') < 0
            : opaque.Length > 0 && global::System.MemoryExtensions.IndexOfAny(opaque, '"', ',') < 0;
    }
}
