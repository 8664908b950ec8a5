namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Collections.Generic;
using global::System.Globalization;
using global::System.Net.Http;
using global::System.Net.Http.Headers;
using global::System.Text;
using global::System.Text.Json;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>Asks a server for a token (RFC 6749 sections 4.4.2 and 5). It goes over the client's own connection, and tells nobody else the secret.</summary>
[Embedded]
internal static class TokenRequest
{
    // An answer is some thousands of bytes, and whoever waits for it waits behind a call's own timeout too.
    private const int MostBytes = 1 << 16;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(100);

    /// <exception cref="HttpRequestException">There was no answer, or it holds no token.</exception>
    internal static async Task<AccessToken> SendAsync(Connection connection, Uri address, ClientSecret client, string scope)
    {
        var clock = connection.Settings.TimeProvider;
        using var limit = new CancellationTokenSource(Longest, clock);
        using var message = Create(address, client, scope);
        try
        {
            using var response = await connection.Send(message, limit.Token).ConfigureAwait(false);
            var body = await ReadAsync(response.Content, limit.Token).ConfigureAwait(false);
            return response.IsSuccessStatusCode ? TokenOf(body, clock) : throw Refused(response, body);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            // To whoever waits it is no cancellation of his.
            throw new HttpRequestException("No token could be had: the server that gives it did not answer in time.");
        }
    }

    private static HttpRequestMessage Create(Uri address, ClientSecret client, string scope)
    {
        var form = new List<KeyValuePair<string, string>> { new("grant_type", "client_credentials") };
        if (scope.Length > 0)
        {
            form.Add(new("scope", scope));
        }

        var message = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(form) };
        message.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));

        // Both are encoded as a form's values before they are joined (RFC 6749 section 2.3.1), so that no colon is in them.
        var pair = Encoding.ASCII.GetBytes(Encode(client.Id) + ":" + Encode(client.Secret));
        message.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(pair));
        return message;
    }

    private static string Encode(string text) => Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal);

    private static async Task<byte[]> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        using var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var buffer = new byte[MostBytes];
        var length = await stream.ReadAtLeastAsync(buffer, MostBytes, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return buffer.AsSpan(0, length).ToArray();
    }

    private static AccessToken TokenOf(byte[] body, TimeProvider clock)
    {
        if (Find(body, "access_token") is not { } token
            || !BearerAuthenticator.IsToken(token)
            || !string.Equals(Find(body, "token_type") ?? "bearer", "bearer", StringComparison.OrdinalIgnoreCase))
        {
            throw new HttpRequestException("No token could be had: the server that gives it answered without a bearer token.");
        }

        var isKnown = double.TryParse(Find(body, "expires_in"), NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
            && seconds is >= 0 and < int.MaxValue;
        return new AccessToken(token, isKnown ? TimeSpan.FromSeconds(seconds) : null, clock.GetUtcNow());
    }

    private static string? Find(byte[] body, string member)
    {
        try
        {
            return JsonScalar.Find(body, [member]);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Of what the server says, the code alone: it has a fixed alphabet, and no secrets in it.
    private static HttpRequestException Refused(HttpResponseMessage response, byte[] body)
    {
        var status = (int)response.StatusCode;
        var code = Find(body, "error") is { Length: > 0 and < 100 } error && !error.AsSpan().ContainsAnyExceptInRange(' ', '~') ? $" ({error})" : "";
        return new HttpRequestException(
            string.Create(CultureInfo.InvariantCulture, $"No token could be had: the server that gives it answered with {status}{code}."), null, response.StatusCode);
    }
}
