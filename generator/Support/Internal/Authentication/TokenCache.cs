namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>The token of one client at one server, which all calls share: while one is asked for, others wait for the same.</summary>
[Embedded]
internal sealed class TokenCache
{
    private readonly object _gate = new();
    private AccessToken? _token;
    private Task<AccessToken>? _asking;

    /// <summary>The token that is kept while it is good, or one that is asked for now.</summary>
    /// <param name="ask">Asks for a token; it is not cancelled with the call that began it, since others wait for it too.</param>
    internal ValueTask<string> GetAsync(Func<Task<AccessToken>> ask, TimeProvider clock, CancellationToken cancellationToken)
    {
        Task<AccessToken> asking;
        lock (_gate)
        {
            if (_token is { } kept && kept.IsGood(clock.GetUtcNow()))
            {
                return new ValueTask<string>(kept.Text);
            }

            // One that failed is no answer for the next call.
            if (_asking is null || _asking.IsCompleted)
            {
                // Elsewhere, so that nothing of it runs in the lock, or waits for the thread of the call that happens to be first.
                _asking = KeepAsync(Task.Run(ask));

                // Whoever waits is told of a failure. If all have given up, it is nobody's, and no unobserved exception of the program.
                _ = _asking.ContinueWith(
                    static failed => failed.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            }

            asking = _asking;
        }

        return new ValueTask<string>(WaitAsync(asking, cancellationToken));
    }

    /// <summary>Forgets a token that a server has refused, unless another has taken its place.</summary>
    internal void Forget(string refused)
    {
        lock (_gate)
        {
            if (_token?.Text == refused)
            {
                _token = null;
            }
        }
    }

    private async Task<AccessToken> KeepAsync(Task<AccessToken> asked)
    {
        var token = await asked.ConfigureAwait(false);
        lock (_gate)
        {
            _token = token;
        }

        return token;
    }

    private static async Task<string> WaitAsync(Task<AccessToken> asking, CancellationToken cancellationToken) =>
        (await asking.WaitAsync(cancellationToken).ConfigureAwait(false)).Text;
}
