namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Net.Http;
using global::System.Net.Http.Headers;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>One client's way to its server. The asynchronous part of a call stands here once, for every endpoint of every API.</summary>
[Embedded]
internal sealed class Connection
{
    private readonly HttpClient _http;
    private readonly ConnectionSettings _settings;

    internal Connection(HttpClient http, ConnectionSettings settings)
    {
        ArgumentNullException.ThrowIfNull(http, "httpClient");
        _http = http;
        _settings = settings;
        BaseAddress = ServerAddress.Choose(settings.BaseAddress, http.BaseAddress, settings.Server);
        Origin = new Uri(BaseAddress, UriKind.Absolute);
    }

    /// <summary>Scheme, authority and path prefix, with a final slash.</summary>
    internal string BaseAddress { get; }

    internal Uri Origin { get; }

    internal string Query => _settings.Query;

    internal ConnectionSettings Settings => _settings;

    /// <summary>Sends one call. What is wrong with the arguments is thrown here, at once; everything later comes through the task.</summary>
    internal Task<TResult> SendAsync<TRequest, TResult>(
        Endpoint<TRequest, TResult> endpoint, TRequest request, CancellationToken cancellationToken)
    {
        var message = new HttpRequestMessage(endpoint.Method, endpoint.CreateUri(this, request))
        {
            // HttpClient gives its defaults only to the messages that it makes itself.
            Version = _http.DefaultRequestVersion,
            VersionPolicy = _http.DefaultVersionPolicy,
        };
        try
        {
            AddHeaders(message.Headers, endpoint, request);
            message.Content = endpoint.CreateBody(request);
        }
        catch
        {
            message.Dispose();
            throw;
        }

        return ExchangeAsync(endpoint, request, message, cancellationToken);
    }

    private void AddHeaders<TRequest, TResult>(HttpRequestHeaders headers, Endpoint<TRequest, TResult> endpoint, TRequest request)
    {
        if (endpoint.Accept is { } accept)
        {
            headers.TryAddWithoutValidation("Accept", accept);
        }

        foreach (var header in _settings.Headers)
        {
            HeaderOutput.Add(headers, header.Key, header.Value);
        }

        endpoint.WriteHeaders(headers, request);
    }

    private async Task<TResult> ExchangeAsync<TRequest, TResult>(
        Endpoint<TRequest, TResult> endpoint, TRequest request, HttpRequestMessage message, CancellationToken cancellationToken)
    {
        using (message)
        {
            if (_settings.BearerToken is { } bearerToken && endpoint.IsAuthorized(this, request))
            {
                message.Headers.Authorization =
                    new AuthenticationHeaderValue("Bearer", await bearerToken(cancellationToken).ConfigureAwait(false));
            }

            var started = Environment.TickCount64;
            using var response = await _http
                .SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);

            var use = endpoint.UseOfBody((int)response.StatusCode);
            if (use == BodyUse.Ignore)
            {
                return Read(endpoint, response, default);
            }

            var deadline = new BodyDeadline(_http.Timeout, started, cancellationToken);
            var body = await ReceivedBody.ReadAsync(response.Content, use, _settings, deadline).ConfigureAwait(false);
            try
            {
                return Read(endpoint, response, body);
            }
            finally
            {
                body.Return();
            }
        }
    }

    // Apart, because an async method cannot hold a ref struct.
    private TResult Read<TRequest, TResult>(Endpoint<TRequest, TResult> endpoint, HttpResponseMessage response, ReceivedBody body)
    {
        var answer = new Answer(response, body, _settings);
        return endpoint.Read(ref answer);
    }
}
