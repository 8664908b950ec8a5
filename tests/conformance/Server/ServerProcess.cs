using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Clientwright.Conformance.Server;

/// <summary>TypeSpec's mock server as a process, on a free port of the loopback interface.</summary>
internal sealed partial class ServerProcess : IDisposable
{
    private static readonly TimeSpan StartTimeout = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(15);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServerProcess(Process process) => _process = process;

    /// <summary>Starts the server, and waits until it says where it listens.</summary>
    internal static async Task<(ServerProcess Server, Uri Address)> StartAsync()
    {
        var server = new ServerProcess(new Process { StartInfo = CreateStartInfo(), EnableRaisingEvents = true });
        try
        {
            return (server, await server.RunAsync());
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    /// <summary>Waits for the end of a server that was told to stop.</summary>
    internal async Task WaitForExitAsync()
    {
        using var timeout = new CancellationTokenSource(StopTimeout);
        await _process.WaitForExitAsync(timeout.Token);
    }

    public void Dispose()
    {
        if (_address.Task.IsCompleted && !_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private static ProcessStartInfo CreateStartInfo() => new(NodePackages.Node)
    {
        ArgumentList =
        {
            "--import", "./exit-with-parent.mjs",
            "node_modules/@typespec/spector/cmd/cli.mjs", "serve", "node_modules/@typespec/http-specs/specs",
            "--port", "0",
            "--coverageFile", Path.Combine(AppContext.BaseDirectory, "coverage.json"),
        },
        WorkingDirectory = ConformanceFolder.Path,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    private async Task<Uri> RunAsync()
    {
        _process.OutputDataReceived += (_, line) => Receive(line.Data);
        _process.ErrorDataReceived += (_, line) => Receive(line.Data);
        _process.Exited += (_, _) => Fail("ended before it said where it listens");
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();

        using var timeout = new CancellationTokenSource(StartTimeout);
        await using var registration = timeout.Token.Register(() => Fail($"did not say within {StartTimeout.TotalSeconds} seconds where it listens"));
        return await _address.Task;
    }

    private void Receive(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_output)
        {
            _output.AppendLine(line);
        }

        if (Announcement().Match(line) is { Success: true } found)
        {
            _address.TrySetResult(new Uri($"http://127.0.0.1:{found.Groups["port"].ValueSpan}"));
        }
    }

    private void Fail(string what)
    {
        string output;
        lock (_output)
        {
            output = _output.ToString();
        }

        _address.TrySetException(new InvalidOperationException(
            $"The mock server {what}. It needs Node.js 22 or later, and the folder must lie in a git work tree. It wrote:\n{output}"));
    }

    [GeneratedRegex(@"Started server on 127\.0\.0\.1:(?<port>\d+)")]
    private static partial Regex Announcement();
}
