namespace Catalog;

/// <summary>The platform's sockets.</summary>
internal static class Transport
{
    public static HttpMessageHandler Create() => new SocketsHttpHandler();
}
