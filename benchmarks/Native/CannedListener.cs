using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Benchmarks.Native;

/// <summary>A server on loopback that answers every request with the one item, as the handler in memory does.</summary>
internal sealed class CannedListener : IDisposable
{
    private static readonly byte[] Answer = Encoding.ASCII.GetBytes(
        """{"id":"i-7","count":3,"price":12.50,"created":"2026-01-02T03:04:05Z","isActive":true,"label":"seven"}""");

    private readonly HttpListener _listener = new();

    public CannedListener()
    {
        Address = new Uri($"http://127.0.0.1:{FreePort()}/");
        _listener.Prefixes.Add(Address.AbsoluteUri);
        _listener.Start();
        _ = AnswerAsync();
    }

    public Uri Address { get; }

    public void Dispose() => _listener.Close();

    private async Task AnswerAsync()
    {
        try
        {
            while (_listener.IsListening)
            {
                var context = await _listener.GetContextAsync();
                context.Response.ContentType = "application/json";
                context.Response.ContentLength64 = Answer.Length;
                await context.Response.OutputStream.WriteAsync(Answer);
                context.Response.Close();
            }
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
        {
            // Closed while it waited.
        }
    }

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }
}
