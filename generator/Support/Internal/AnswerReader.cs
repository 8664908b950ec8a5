namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;

/// <summary>
/// What becomes of an endpoint's answer. It knows nothing of the request, and so does what waits for the answer: a method that is generic in
/// less has less to look up.
/// </summary>
[Embedded]
internal abstract class AnswerReader<TResult>
{
    internal abstract BodyUse UseOfBody(int statusCode);

    /// <summary>The same where that is <see cref="BodyUse.ByMediaType"/>.</summary>
    internal virtual BodyUse UseOfTypedBody(in Answer answer) => BodyUse.Keep;

    internal abstract TResult Read(ref Answer answer);
}
