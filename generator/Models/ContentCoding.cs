namespace Clientwright.Models;

/// <summary>How the body of a request can be compressed; each is the name of a method of the support code's <c>CompressedBody</c>.</summary>
public enum ContentCoding
{
    Gzip,
    Brotli,
    Deflate,
}
