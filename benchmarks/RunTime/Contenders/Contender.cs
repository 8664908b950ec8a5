namespace Benchmarks.Contenders;

/// <summary>A way to make the calls. It makes each over an <c>HttpClient</c> of its own, whose handler is the row's server.</summary>
internal abstract class Contender
{
    protected const string Publisher = "contoso";
    protected const string Offer = "contoso-firewall";

    /// <summary>Where the routes begin.</summary>
    public Uri Server { get; set; } = new("https://cloudpartner.azure.com/");

    /// <summary>The call that is measured: whatever it needs but the call itself is prepared.</summary>
    public abstract Func<Task> Prepare(Row row, HttpMessageHandler server);

    /// <summary>What the call gave.</summary>
    /// <param name="done">A task of the prepared call, which has ended well.</param>
    public abstract Outcome Read(Task done);

    protected HttpClient NewHttp(HttpMessageHandler server) => new(server) { BaseAddress = Server };
}
