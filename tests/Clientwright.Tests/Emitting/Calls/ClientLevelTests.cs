using Clientwright.Emitting;
using Clientwright.Models;
using Clientwright.Tests.Testing;

namespace Clientwright.Tests.Emitting.Calls;

/// <summary>What every call of a client says.</summary>
public sealed class ClientLevelTests
{
    private static readonly Lazy<LoadedCode> Code = new(() => GeneratedCode.Load(
        [
            .. ApiEmitter.Emit(OddModels.KeyedApi, new ConsumerFacts(HasHttpClientFactory: false)),
            EndpointEmitter.Emit(OddModels.KeyedPing),
        ],
        """
        public static async System.Threading.Tasks.Task Ping(System.Net.Http.HttpClient http, string? key, int? region, string[]? features, DateOnly? since)
        {
            var client = new Sample.Keyed.KeyedClient(http, new() { ApiKey = key, Region = region, Features = features, Since = since });
        #pragma warning disable CS0618
            await client.PingAsync();
        }
        """));

    private readonly CapturingHandler _server = CapturingHandler.Of(204);

    [Fact]
    public async Task Options_are_sent_with_every_call()
    {
        await PingAsync("k1", 4, ["a", "b c"], new DateOnly(2024, 1, 2));

        Assert.Equal("https://keyed.test/?region=4&feature=a&feature=b%20c&since=2024-01-02", _server.Request.Uri);
        Assert.Equal(["X-Api-Key: k1", "X-Client: clientwright"], _server.Request.Headers);
    }

    [Fact]
    public async Task Options_that_need_not_be_set_are_left_out()
    {
        await PingAsync("k1", 4);

        Assert.Equal("https://keyed.test/?region=4", _server.Request.Uri);
    }

    [Fact]
    public async Task Options_that_must_be_set_are_missed_when_the_client_is_made()
    {
        Assert.Contains("ApiKey", (await Assert.ThrowsAsync<InvalidOperationException>(() => PingAsync(null, 4))).Message, StringComparison.Ordinal);
        Assert.Contains("Region", (await Assert.ThrowsAsync<InvalidOperationException>(() => PingAsync("k1", null))).Message, StringComparison.Ordinal);
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task A_line_break_in_an_option_is_refused_when_the_client_is_made()
    {
        Assert.Equal("ApiKey", (await Assert.ThrowsAsync<ArgumentException>(() => PingAsync("k\r\nX-Evil: 1", 4))).ParamName);
    }

    [Fact]
    public async Task A_client_without_any_address_cannot_be_made()
    {
        using var http = new HttpClient(_server);

        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => (Task)Code.Value.Run("Ping", http, "k1", 4, null, null)!);
        Assert.Contains("BaseAddress", thrown.Message, StringComparison.Ordinal);
    }

    private async Task PingAsync(string? key, int? region, string[]? features = null, DateOnly? since = null)
    {
        using var http = new HttpClient(_server) { BaseAddress = new Uri("https://keyed.test") };
        await (Task)Code.Value.Run("Ping", http, key, region, features, since)!;
    }
}
