namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;

/// <summary>The endpoint that tells how an operation stands.</summary>
[Embedded]
internal sealed class PollEndpoint<TRequest, TResult> : AddressedEndpoint<TRequest, TResult, PollAnswer<TResult>>
{
    private readonly OperationStates _states;
    private readonly ResultAddress? _result;

    /// <param name="result">What notes where the result of the operation is; null where nobody asks.</param>
    internal PollEndpoint(Endpoint<TRequest, TResult> followed, OperationStates states, ResultAddress? result)
        : base(followed)
    {
        _states = states;
        _result = result;
    }

    internal override PollAnswer<TResult> Read(ref Answer answer)
    {
        var result = Endpoint.Read(ref answer);
        string? state = null;
        if (!answer.IsFaulty)
        {
            state = _states.Find(in answer, hasBody: !answer.Body.IsEmpty && UseOf(in answer) == BodyUse.Read);
            _result?.Note(in answer);
        }

        var retryAfter = answer.TryReadOptionalHeader<string, StringText>(out var text, RetryAfter.HeaderNames) ? text : null;
        return new PollAnswer<TResult>(result, state, RetryAfter.Parse(retryAfter, answer.TimeProvider));
    }

    private BodyUse UseOf(in Answer answer)
    {
        var use = UseOfBody(answer.StatusCode);
        return use == BodyUse.ByMediaType ? UseOfTypedBody(in answer) : use;
    }
}
