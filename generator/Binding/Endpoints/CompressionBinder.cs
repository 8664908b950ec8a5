using Clientwright.Models;
using Clientwright.Specs;
using Clientwright.Specs.Grammar;

namespace Clientwright.Binding;

/// <summary>What an endpoint, or else its API, says of compressed requests → the coding.</summary>
internal static class CompressionBinder
{
    /// <returns>Null where the body, or a call without one, goes as it is.</returns>
    public static ContentCoding? Bind(EndpointSpec endpoint, BindingScope scope) =>
        !endpoint.Bodies.Any() ? null
        : endpoint.Compress is { } word ? CodingOf(word)
        : scope.Api.Model.Compress;

    public static ContentCoding? CodingOf(string? word) => word switch
    {
        CodingWords.Gzip => ContentCoding.Gzip,
        CodingWords.Brotli => ContentCoding.Brotli,
        CodingWords.Deflate => ContentCoding.Deflate,
        _ => null,
    };
}
