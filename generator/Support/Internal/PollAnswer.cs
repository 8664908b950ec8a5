namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;

/// <summary>What the server said of an operation that is followed.</summary>
[Embedded]
internal sealed class PollAnswer<TResult>
{
    internal PollAnswer(TResult result, string? state, TimeSpan? retryAfter)
    {
        Result = result;
        State = state;
        RetryAfter = retryAfter;
    }

    internal TResult Result { get; }

    /// <summary>The operation's state, as it stands in the body; null where none was found.</summary>
    internal string? State { get; }

    /// <summary>How long the server asks to wait; null where it does not say.</summary>
    internal TimeSpan? RetryAfter { get; }
}
