namespace Clientwright.Specs.Grammar;

/// <summary>The content codings that bodies can be sent in (RFC 9110 section 8.4.1), and the word for none.</summary>
internal static class CodingWords
{
    public const string Gzip = "gzip";
    public const string Brotli = "br";
    public const string Deflate = "deflate";
    public const string None = "none";
}
