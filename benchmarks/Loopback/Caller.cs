using Benchmarks.Contenders;

namespace Benchmarks.Loopback;

/// <summary>A contender over sockets of its own, and what it was measured to do. The sockets have the same settings for all.</summary>
internal sealed class Caller : IDisposable
{
    private readonly SocketsHttpHandler _sockets = new()
    {
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        // While others have their turn, its connections wait.
        PooledConnectionIdleTimeout = Timeout.InfiniteTimeSpan,
    };

    private readonly Contender _contender;

    public Caller(string name, Contender contender, Row row, Uri server)
    {
        (Name, _contender) = (name, contender);
        contender.Server = server;
        Call = contender.Prepare(row, _sockets);
    }

    public string Name { get; }

    public Func<Task> Call { get; }

    public List<Slice> Slices { get; } = [];

    public void Dispose() => _sockets.Dispose();

    /// <summary>What a call gives.</summary>
    public async Task<Outcome> AskAsync()
    {
        var call = Call();
        await call;
        return _contender.Read(call);
    }

    public double Median(Func<Slice, double> part) => Slices.Select(part).Order().ElementAt(Slices.Count / 2);
}
