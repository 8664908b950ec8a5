namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>
/// Follows an operation to its end: asks how it stands, waits as long as the server says, and asks again. What differs
/// from one followed endpoint to the next is which of its answers tell a state, and what the ends are called.
/// </summary>
[Embedded]
internal abstract class Following<TRequest, TResult, TProgress, TOutcome>
    where TResult : class
{
    // A server that says "now" again and again, or whose clock is behind, is not asked faster than this.
    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(1);

    private readonly Endpoint<TRequest, TResult> _endpoint;
    private readonly OperationStates _states;

    private protected Following(Endpoint<TRequest, TResult> endpoint, OperationStates states)
    {
        _endpoint = endpoint;
        _states = states;
    }

    /// <param name="address">Where to ask; a relative one resolves against the base address. Null where the server gave none.</param>
    /// <param name="retryAfter">The <c>Retry-After</c> of the answer that gave the address; null for asking at once.</param>
    internal Task<TOutcome> RunAsync(
        Connection connection, Uri? address, string? retryAfter, IProgress<TProgress>? progress, CancellationToken cancellationToken) =>
        RunAsync(connection, address, retryAfter, result: null, progress, cancellationToken);

    /// <param name="result">What notes where the result is; null where nobody asks for it.</param>
    internal async Task<TOutcome> RunAsync(
        Connection connection,
        Uri? address,
        string? retryAfter,
        ResultAddress? result,
        IProgress<TProgress>? progress,
        CancellationToken cancellationToken)
    {
        var settings = connection.Settings;
        if (address is null)
        {
            return CreateOutcome(OperationEnd.NoAddress, null);
        }

        if (!PollAddress.MayBeAsked(connection, address, out var target))
        {
            return CreateOutcome(OperationEnd.ForeignOrigin, null);
        }

        var endpoint = new PollEndpoint<TRequest, TResult>(_endpoint, _states, result);
        var wait = RetryAfter.Parse(retryAfter, settings.TimeProvider) ?? TimeSpan.Zero;
        while (true)
        {
            await Task.Delay(wait, settings.TimeProvider, cancellationToken).ConfigureAwait(false);
            var answer = await connection.SendAsync(endpoint, target, cancellationToken).ConfigureAwait(false);
            if (!TellsState(answer.Result))
            {
                return CreateOutcome(OperationEnd.OtherAnswer, answer.Result);
            }

            if (answer.State is not { } state)
            {
                return CreateOutcome(OperationEnd.NoState, answer.Result);
            }

            progress?.Report(CreateProgress(state, answer.Result));
            if (_states.EndOf(state) is { } end)
            {
                return CreateOutcome(end, answer.Result);
            }

            wait = NextWait(answer.RetryAfter, settings.PollInterval);
        }
    }

    /// <summary>Whether an answer is one that tells how the operation stands.</summary>
    private protected abstract bool TellsState(TResult answer);

    private protected abstract TProgress CreateProgress(string state, TResult answer);

    private protected abstract TOutcome CreateOutcome(OperationEnd end, TResult? answer);

    private static TimeSpan NextWait(TimeSpan? retryAfter, TimeSpan interval)
    {
        var shortest = interval < ShortestWait ? interval : ShortestWait;
        return retryAfter is not { } asked ? interval : asked > shortest ? asked : shortest;
    }
}
