using System.Diagnostics;

namespace Benchmarks.Loopback;

/// <summary>The server in a process of its own: this program once more. It ends when this is disposed, or when this process is gone.</summary>
internal sealed class ServerProcess : IDisposable
{
    public const string Command = "serve";

    private readonly Process _process;
    private readonly Dictionary<Row, Uri> _addresses = [];

    public ServerProcess()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, Command) { RedirectStandardInput = true, RedirectStandardOutput = true };
        _process = Process.Start(start)!;
        foreach (var _ in Enum.GetValues<Row>())
        {
            var line = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The server has not started.");
            var (row, address) = (line.Split(' ')[0], line.Split(' ')[1]);
            _addresses.Add(Enum.Parse<Row>(row), new Uri(address));
        }
    }

    /// <summary>Where a row is answered.</summary>
    public Uri this[Row row] => _addresses[row];

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
