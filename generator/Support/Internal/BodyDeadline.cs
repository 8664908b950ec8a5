namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Globalization;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>
/// Carries <c>HttpClient.Timeout</c> on from the headers, where <c>ResponseHeadersRead</c> ends it, to the body.
/// It costs a timer only once a read has to wait: a body that is already there is read without one.
/// </summary>
[Embedded]
internal readonly struct BodyDeadline
{
    private readonly TimeSpan _timeout;
    private readonly long _started;

    /// <param name="started">The <see cref="Environment.TickCount64"/> at which the request was sent: coarse, but a tenth of the cost of a stopwatch.</param>
    internal BodyDeadline(TimeSpan timeout, long started, CancellationToken cancellationToken)
    {
        _timeout = timeout;
        _started = started;
        CancellationToken = cancellationToken;
    }

    internal CancellationToken CancellationToken { get; }

    /// <summary>Awaits a read that did not end at once.</summary>
    /// <exception cref="TaskCanceledException">The time is over (with an inner <see cref="TimeoutException"/>, as <c>HttpClient</c> has it), or the caller cancelled.</exception>
    internal async ValueTask<int> WaitAsync(ValueTask<int> read)
    {
        if (_timeout == Timeout.InfiniteTimeSpan)
        {
            return await read.ConfigureAwait(false);
        }

        var task = read.AsTask();
        try
        {
            var left = _timeout - TimeSpan.FromMilliseconds(Environment.TickCount64 - _started);
            return await task.WaitAsync(left > TimeSpan.Zero ? left : TimeSpan.Zero, CancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException timeout)
        {
            Abandon(task);
            var seconds = _timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            throw new TaskCanceledException(
                $"The request was canceled due to the configured HttpClient.Timeout of {seconds} seconds elapsing.", timeout);
        }
        catch (OperationCanceledException)
        {
            Abandon(task);
            throw;
        }
    }

    // The read fails once its connection is closed. Nobody awaits it any more, so its exception is looked at here: otherwise it
    // would surface as an unobserved one.
    private static void Abandon(Task<int> read) =>
        read.ContinueWith(
            static failed => _ = failed.Exception,
            CancellationToken.None,
            TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
}
