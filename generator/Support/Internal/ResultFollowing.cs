namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>Follows an operation to its end, and then asks for what it came to. What differs from one endpoint that starts operations to the next is what the ends are called.</summary>
[Embedded]
internal abstract class ResultFollowing<TOperation, TResult, TOutcome>
{
    /// <param name="address">Where to ask how it stands; null where the server gave none.</param>
    /// <param name="retryAfter">The <c>Retry-After</c> of the answer that gave the address.</param>
    /// <param name="endpoint">What answers with the result.</param>
    /// <param name="result">Where it does.</param>
    internal async Task<TOutcome> RunAsync<TRequest, TAnswer, TProgress, TResultRequest>(
        Connection connection,
        Following<TRequest, TAnswer, TProgress, TOperation> following,
        Uri? address,
        string? retryAfter,
        Endpoint<TResultRequest, TResult> endpoint,
        ResultAddress result,
        IProgress<TProgress>? progress,
        CancellationToken cancellationToken)
        where TAnswer : class
    {
        var operation = await following.RunAsync(connection, address, retryAfter, result, progress, cancellationToken).ConfigureAwait(false);
        if (!HasResult(operation) || result.Address is not { } given)
        {
            return CreateWithout(operation, OperationEnd.NoAddress);
        }

        if (!PollAddress.MayBeAsked(connection, given, out var target))
        {
            return CreateWithout(operation, OperationEnd.ForeignOrigin);
        }

        var answer = await connection.SendAsync(new ResultEndpoint<TResultRequest, TResult>(endpoint), target, cancellationToken).ConfigureAwait(false);
        return CreateOutcome(operation, answer);
    }

    /// <summary>Whether the operation has succeeded.</summary>
    private protected abstract bool HasResult(TOperation operation);

    private protected abstract TOutcome CreateOutcome(TOperation operation, TResult result);

    /// <param name="reason">Why an operation has no result that has succeeded.</param>
    private protected abstract TOutcome CreateWithout(TOperation operation, OperationEnd reason);
}
