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
internal struct BodyDeadline
{
    /// <summary>Stands for a call that had its headers at once, so that the time begins with the body.</summary>
    internal const long NotStarted = 0;

    private readonly TimeSpan _timeout;
    private long _started;

    /// <param name="started">The <see cref="Environment.TickCount64"/> at which the request was sent: coarse, but a tenth of the cost of a stopwatch.</param>
    internal BodyDeadline(TimeSpan timeout, long started, CancellationToken cancellationToken)
    {
        _timeout = timeout;
        _started = started;
        CancellationToken = cancellationToken;
    }

    internal readonly CancellationToken CancellationToken { get; }

    /// <summary>Awaits a read that did not end at once.</summary>
    /// <exception cref="TaskCanceledException">The time is over (with an inner <see cref="TimeoutException"/>, as <c>HttpClient</c> has it), or the caller cancelled.</exception>
    internal ValueTask<int> WaitAsync(ValueTask<int> read)
    {
        if (_timeout == Timeout.InfiniteTimeSpan)
        {
            return read;
        }

        if (_started == NotStarted)
        {
            _started = Environment.TickCount64;
        }

        return WaitAsync(read.AsTask(), _timeout, _started, CancellationToken);
    }

    private static async ValueTask<int> WaitAsync(Task<int> read, TimeSpan timeout, long started, CancellationToken cancellationToken)
    {
        try
        {
            var left = timeout - TimeSpan.FromMilliseconds(Environment.TickCount64 - started);
            return await read.WaitAsync(left > TimeSpan.Zero ? left : TimeSpan.Zero, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException over)
        {
            Abandon(read);
            var seconds = timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            throw new TaskCanceledException(
                $"The request was canceled due to the configured HttpClient.Timeout of {seconds} seconds elapsing.", over);
        }
        catch (OperationCanceledException)
        {
            Abandon(read);
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
