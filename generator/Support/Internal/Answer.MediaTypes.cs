namespace Clientwright.Support;

using global::System;
using global::System.Net.Http.Headers;

/// <content>What an answer says that its body is, by which bodies are told apart.</content>
internal ref partial struct Answer
{
    /// <summary>The header; null where there is none, or it cannot be understood.</summary>
    internal readonly MediaTypeHeaderValue? ContentType =>
        Find("Content-Type") is { } text && MediaTypeHeaderValue.TryParse(text, out var type) ? type : null;

    /// <summary>What the answer says that its body is; null where it does not, or cannot be understood.</summary>
    internal readonly string? MediaType => ContentType?.MediaType;

    /// <summary>Whether the answer is of a media type, or of a range of them (RFC 9110 section 12.5.1). Parameters are not compared; <c>*/*</c> needs no asking.</summary>
    internal readonly bool IsOf(string type)
    {
        var isRange = type.EndsWith("/*", StringComparison.Ordinal);
        return MediaType is { } own
            && (isRange
                ? own.AsSpan().StartsWith(type.AsSpan(0, type.Length - 1), StringComparison.OrdinalIgnoreCase)
                : own.Equals(type, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Notes that the answer is of none of the media types that are declared for its status.</summary>
    /// <returns>No result.</returns>
    internal TResult? OfNoType<TResult>()
        where TResult : class
    {
        Fail(AnswerFault.UndeclaredMediaType, MediaType is { } own ? $"The answer is of the media type {JsonPath.Shown(own)}." : "The answer has no media type.");
        return null;
    }
}
