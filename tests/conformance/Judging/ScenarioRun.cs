using System.Collections.Concurrent;
using System.Globalization;
using Clientwright.Conformance.Suite;

namespace Clientwright.Conformance.Judging;

/// <summary>A scenario while its test runs, and what the test sent.</summary>
internal sealed class ScenarioRun(Scenario scenario)
{
    private static readonly AsyncLocal<ScenarioRun?> Running = new();

    private readonly ConcurrentQueue<Exchange> _exchanges = new();

    internal static ScenarioRun? Current
    {
        get => Running.Value;
        set => Running.Value = value;
    }

    /// <summary>The parts of the last body that had parts.</summary>
    internal IReadOnlyList<SentPart> LastParts => _exchanges.Last(exchange => exchange.Parts.Count > 0).Parts;

    internal void Record(Exchange exchange) => _exchanges.Enqueue(exchange);

    /// <summary>Fails the test whose exchanges are not the scenario's, whatever it asserted.</summary>
    internal void Check()
    {
        var faults = FindRefusals().Concat(FindContentTypes()).Concat(FindMissingCalls()).ToList();
        if (faults.Count > 0)
        {
            Assert.Fail(string.Join('\n', faults));
        }
    }

    private IEnumerable<string> FindRefusals() =>
        from exchange in _exchanges
        where exchange.Status >= 400 && !CallsOf(exchange).Any(call => call.Response.Status == exchange.Status)
        select string.Create(CultureInfo.InvariantCulture, $"{exchange.Method} {exchange.Address} was refused ({exchange.Status}): {exchange.Refusal}");

    /// <summary>The server takes any kind of JSON for any other, and does not look at some types at all.</summary>
    private IEnumerable<string> FindContentTypes() =>
        from exchange in _exchanges
        where exchange.ContentType is not null
        from call in CallsOf(exchange)
        where call.ContentTypes is { } types && !types.Any(type => type == "*/*" || type == exchange.ContentType)
        select $"{exchange.Method} {exchange.Address} was sent as {exchange.ContentType}, and should be {string.Join(" or ", call.ContentTypes!)}";

    /// <summary>For the server, one good call of several to an address is enough.</summary>
    private IEnumerable<string> FindMissingCalls() =>
        from needed in scenario.NeededCalls.GroupBy(call => (call.Method, call.Path))
        let made = _exchanges.Count(exchange => needed.First().Is(exchange.Method, exchange.Path))
        where made < needed.Count()
        select string.Create(CultureInfo.InvariantCulture, $"{needed.Key.Method} {needed.Key.Path} was called {made} times, and needs {needed.Count()}");

    private IEnumerable<ScenarioCall> CallsOf(Exchange exchange) =>
        scenario.Calls.Where(call => call.Is(exchange.Method, exchange.Path));
}
