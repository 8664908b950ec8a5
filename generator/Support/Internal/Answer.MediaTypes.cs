namespace Clientwright.Support;

using global::System;

/// <content>Bodies that are told apart by their media type.</content>
internal ref partial struct Answer
{
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
