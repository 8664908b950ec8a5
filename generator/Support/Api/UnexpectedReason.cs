namespace Clientwright.ApiNamespace;

/// <summary>Why an answer is none of those that the endpoint declares.</summary>
public enum UnexpectedReason
{
    /// <summary>The status code is not declared.</summary>
    UndeclaredStatus,

    /// <summary>A header that the response declares is missing.</summary>
    MissingHeader,

    /// <summary>A header does not fit its declared type.</summary>
    MalformedHeader,

    /// <summary>The body that the response declares is missing.</summary>
    MissingBody,

    /// <summary>The body is not well-formed JSON.</summary>
    MalformedBody,

    /// <summary>The body is JSON, but not of the declared type.</summary>
    BodyDoesNotFit,

    /// <summary>The body is larger than the client's limit.</summary>
    BodyTooLarge,

    /// <summary>The status code is declared, but no body of the answer's media type.</summary>
    UndeclaredMediaType,
}
