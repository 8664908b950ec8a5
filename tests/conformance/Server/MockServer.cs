using System.Net.Http.Json;
using System.Text.Json;
using Clientwright.Conformance.Judging;

namespace Clientwright.Conformance.Server;

/// <summary>The server that all scenarios are called on, from before the first test to after the last one.</summary>
public sealed class MockServer : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan CallTimeout = TimeSpan.FromSeconds(30);

    private readonly SocketsHttpHandler _connections = new() { AllowAutoRedirect = false };
    private readonly HttpClient _administration;
    private ServerProcess? _process;

    public MockServer() => _administration = new HttpClient(_connections, disposeHandler: false) { Timeout = CallTimeout };

    public Uri Address { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await NodePackages.InstallAsync();
        (_process, Address) = await ServerProcess.StartAsync();
        _administration.BaseAddress = Address;
        using var health = await _administration.GetAsync(new Uri("/.admin/health", UriKind.Relative));
        health.EnsureSuccessStatusCode();
    }

    public async Task DisposeAsync()
    {
        if (_process is not null)
        {
            Verdicts.Coverage = await ReadCoverageAsync();
            using var stop = await _administration.PostAsync(new Uri("/.admin/stop", UriKind.Relative), null);
            await _process.WaitForExitAsync();
        }
    }

    public void Dispose()
    {
        _process?.Dispose();
        _administration.Dispose();
        _connections.Dispose();
    }

    /// <summary>A client whose exchanges are kept.</summary>
    internal HttpClient CreateClient(ScenarioRun run)
    {
        var recorder = new ExchangeRecorder(run) { InnerHandler = _connections };
        return new HttpClient(recorder, disposeHandler: false) { BaseAddress = Address, Timeout = CallTimeout };
    }

    /// <summary>What the server says of each scenario: `pass`, `fail`, or `not-implemented` when it saw no good request.</summary>
    private async Task<Dictionary<string, string>> ReadCoverageAsync()
    {
        var reports = await _administration.GetFromJsonAsync<JsonElement>("/.coverage");
        return reports.EnumerateArray()
            .SelectMany(report => report.GetProperty("results").EnumerateObject())
            .ToDictionary(result => result.Name, result => result.Value.GetString()!, StringComparer.Ordinal);
    }
}
