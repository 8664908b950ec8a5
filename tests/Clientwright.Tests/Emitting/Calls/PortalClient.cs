namespace Clientwright.Tests.Emitting.Calls;

/// <summary>The emitted client over a handler, with calls that need no more said than what a test is about.</summary>
internal sealed class PortalClient(HttpMessageHandler handler)
{
    private dynamic? _client;

    public HttpClient Http { get; } = new(handler);

    public dynamic Options { get; } = PortalCode.Make("Options");

    /// <summary>Made with the options as they are at the first call.</summary>
    public dynamic Client => _client ??= PortalCode.Make("Client", Http, Options);

    public async Task<dynamic> CancelAsync(
        string publisherId = "contoso", string offerId = "vm", string[]? emails = null, CancellationToken cancellationToken = default) =>
        await Client.CancelOperationAsync(PortalCode.Make("Cancel", publisherId, offerId, emails), cancellationToken);

    public async Task<dynamic> OperationAsync() =>
        await Client.GetOperationAsync(PortalCode.Make("Operation", "contoso", Guid.Empty), CancellationToken.None);

    public async Task<dynamic> SearchAsync(
        string? filter = null, DateOnly? since = null, string[]? tags = null, string[]? fields = null, string? trace = null, long? limit = null) =>
        await Client.SearchAsync(PortalCode.Make("Search", filter, since, tags, fields, trace, limit, null), CancellationToken.None);
}
