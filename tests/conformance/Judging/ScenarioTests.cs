using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Judging;

/// <summary>Tests of scenarios: each calls a generated client on the mock server, and says what it was answered.</summary>
[Collection("Scenarios")]
public abstract class ScenarioTests(MockServer server) : IAsyncLifetime
{
    private readonly ScenarioRun _run = ScenarioRun.Current ?? throw new InvalidOperationException("A test of a scenario has [Scenario], and the name of one.");

    /// <summary>Over this, a client calls the server.</summary>
    protected HttpClient Http { get; } = server.CreateClient(ScenarioRun.Current!);

    /// <summary>Where an API begins whose server has a path.</summary>
    protected Uri At(string path) => new(server.Address, path);

    /// <summary>The parts of the last body that had parts.</summary>
    protected IReadOnlyList<SentPart> SentParts => _run.LastParts;

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync()
    {
        Http.Dispose();
        _run.Check();
        return Task.CompletedTask;
    }
}
