using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Portal.Tests.Client.Wire;

/// <summary>
/// A server that keeps every request to the byte, and gives its answers in turn, the last one again and again. A web framework
/// would have decoded the target, and filled in what a client left out, before a test could look.
/// </summary>
internal sealed class WireServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<WireRequest> _requests = new();
    private readonly Func<WireServer, WireAnswer[]> _script;
    private readonly Task _serving;

    public WireServer(params WireAnswer[] answers)
        : this(_ => answers)
    {
    }

    /// <summary>For answers that hold an address of the server.</summary>
    public WireServer(Func<WireServer, WireAnswer[]> script)
    {
        _script = script;
        _listener.Start();
        _serving = ServeAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    public IReadOnlyList<WireRequest> Requests => [.. _requests];

    public WireRequest Request => Assert.Single(Requests);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _serving;
        _listener.Stop();
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var connection = await _listener.AcceptTcpClientAsync(_stop.Token);
                await using var stream = connection.GetStream();
                _requests.Enqueue(await ReadAsync(stream, _stop.Token));
                var answers = _script(this);
                await stream.WriteAsync(answers[Math.Min(_requests.Count, answers.Length) - 1].ToBytes(), _stop.Token);
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // The test is over.
        }
    }

    private static async Task<WireRequest> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        var head = (await ReadHeadAsync(stream, cancellationToken)).Split("\r\n");
        var first = head[0].Split(' ');
        var headers = head.Skip(1).Select(line => line.Split(": ", 2)).Select(pair => KeyValuePair.Create(pair[0], pair[1])).ToArray();
        var request = new WireRequest(first[0], first[1], headers, []);
        if (request.Header("Content-Length") is not { } length)
        {
            return request;
        }

        var body = new byte[int.Parse(length, CultureInfo.InvariantCulture)];
        await stream.ReadExactlyAsync(body, cancellationToken);
        return request with { Body = body };
    }

    // Byte by byte, so that nothing of the body is taken with it.
    private static async Task<string> ReadHeadAsync(Stream stream, CancellationToken cancellationToken)
    {
        var head = new StringBuilder();
        var next = new byte[1];
        while (head.Length < 4 || head.ToString(head.Length - 4, 4) != "\r\n\r\n")
        {
            await stream.ReadExactlyAsync(next, cancellationToken);
            head.Append((char)next[0]);
        }

        return head.ToString(0, head.Length - 4);
    }
}
