using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Hostile.Tests.Wire;

/// <summary>
/// A server that keeps every request to the byte and answers with any bytes at all. A web framework would have decoded the one, and would
/// not have let the other through.
/// </summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<RawRequest> _requests = new();
    private readonly Func<RawServer, RawRequest, NetworkStream, Task> _answer;
    private readonly bool _keepsAlive;
    private readonly Task _serving;

    /// <param name="keepsAlive">Whether a connection may bring several requests; otherwise it ends with its first answer.</param>
    public RawServer(Func<RawServer, RawRequest, NetworkStream, Task> answer, bool keepsAlive = false)
    {
        _answer = answer;
        _keepsAlive = keepsAlive;
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public Uri Address => new($"http://127.0.0.1:{Port}");

    public IReadOnlyList<RawRequest> Requests => [.. _requests];

    public RawRequest Request => Assert.Single(Requests);

    public RawRequest LastRequest => _requests.Last();

    public CancellationToken Stopped => _stop.Token;

    /// <summary>Answers each request with the next of the given answers, the last one again and again, and closes the connection.</summary>
    public static RawServer Answering(params string[] answers) => new(async (server, _, stream) =>
        await stream.WriteAsync(Encoding.Latin1.GetBytes(answers[Math.Min(server._requests.Count, answers.Length) - 1])));

    /// <summary>The text of an answer with a length that is true.</summary>
    public static string Text(int status, string body = "", params string[] headers) =>
        $"HTTP/1.1 {status:000} X\r\n{string.Concat(headers.Select(line => line + "\r\n"))}Content-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}";

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving;
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
            }
        }
        catch (Exception) when (_stop.IsCancellationRequested)
        {
            // The test is over.
        }

        await Task.WhenAll(connections);
    }

    private async Task ServeAsync(TcpClient connection)
    {
        using (connection)
        {
            try
            {
                var stream = connection.GetStream();
                while (await ReadAsync(stream, _stop.Token) is { } request)
                {
                    _requests.Enqueue(request);
                    await _answer(this, request, stream);
                    if (!_keepsAlive)
                    {
                        return;
                    }
                }
            }
            catch (Exception thrown) when (thrown is IOException or OperationCanceledException or ObjectDisposedException or SocketException)
            {
                // The client has seen enough, or the test is over.
            }
        }
    }

    private static async Task<RawRequest?> ReadAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        if (await ReadHeadAsync(stream, cancellationToken) is not { } head)
        {
            return null;
        }

        var lines = head.Split("\r\n");
        var request = new RawRequest(lines[0], lines[1..], []);
        if (request.Header("Content-Length") is not { } length)
        {
            return request;
        }

        var body = new byte[int.Parse(length, CultureInfo.InvariantCulture)];
        await stream.ReadExactlyAsync(body, cancellationToken);
        return request with { Body = body };
    }

    // Byte by byte, so that nothing of the body is taken with it.
    private static async Task<string?> ReadHeadAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        var head = new StringBuilder();
        var next = new byte[1];
        while (head.Length < 4 || head[^1] != '\n' || head.ToString(head.Length - 4, 4) != "\r\n\r\n")
        {
            if (await stream.ReadAsync(next, cancellationToken) == 0)
            {
                return null;
            }

            head.Append((char)next[0]);
        }

        return head.ToString(0, head.Length - 4);
    }
}
