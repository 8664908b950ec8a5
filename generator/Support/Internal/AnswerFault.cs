namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;

/// <summary>Why an answer is none of the declared ones. Every API has the same list in public, as its <c>UnexpectedReason</c>, with the same numbers.</summary>
[Embedded]
internal enum AnswerFault
{
    UndeclaredStatus,
    MissingHeader,
    MalformedHeader,
    MissingBody,
    MalformedBody,
    BodyDoesNotFit,
    BodyTooLarge,
    UndeclaredMediaType,
}
