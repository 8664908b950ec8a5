namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>One client's way to its server. The asynchronous part of a call stands here once, for every endpoint of every API.</summary>
[Embedded]
internal sealed class Connection
{
    private readonly HttpMessageInvoker _invoker;

    // The invoker as what it mostly is; null where it is a chain of handlers and no more.
    private readonly HttpClient? _http;

    internal Connection(HttpMessageInvoker http, ConnectionSettings settings)
    {
        ArgumentNullException.ThrowIfNull(http, "httpClient");
        _invoker = http;
        _http = http as HttpClient;
        Settings = settings;
        BaseAddress = ServerAddress.Choose(settings.BaseAddress, _http?.BaseAddress, settings.Server);
        Origin = new Uri(BaseAddress, UriKind.Absolute);
        Query = settings.JoinQuery();
    }

    /// <summary>Scheme, authority and path prefix, with a final slash.</summary>
    internal string BaseAddress { get; }

    /// <summary>The base address, for the comparison of origins.</summary>
    internal Uri Origin { get; }

    /// <summary>The query parameters of every call, ready to be appended; empty where there are none.</summary>
    internal string Query { get; }

    internal ConnectionSettings Settings { get; }

    /// <summary>Sends one call. What is wrong with the arguments is thrown here, at once; everything later comes through the task.</summary>
    internal Task<TResult> SendAsync<TRequest, TResult>(
        Endpoint<TRequest, TResult> endpoint, TRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var message = new HttpRequestMessage(endpoint.Method, endpoint.CreateUri(this, request));
        try
        {
            if (_http is not null)
            {
                // HttpClient gives its defaults only to the messages that it makes itself.
                message.Version = _http.DefaultRequestVersion;
                message.VersionPolicy = _http.DefaultVersionPolicy;
            }

            AddHeaders(message, endpoint, request);
            message.Content = endpoint.CreateBody(request);
            if (Settings.TagsRequests)
            {
                RequestTags.Add(message, endpoint.Name, endpoint.Template);
            }
        }
        catch
        {
            message.Dispose();
            throw;
        }

        return ExchangeAsync(endpoint, request, message, cancellationToken);
    }

    // The message makes its headers when they are first asked for: a call without any does not ask.
    private void AddHeaders<TRequest, TResult>(HttpRequestMessage message, Endpoint<TRequest, TResult> endpoint, TRequest request)
    {
        if (endpoint.Accept is { } accept)
        {
            message.Headers.TryAddWithoutValidation("Accept", accept);
        }

        if (Settings.Headers.Count > 0 && endpoint.IsForServer(this, request))
        {
            foreach (var header in Settings.Headers)
            {
                message.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        endpoint.WriteHeaders(message, request);
    }

    private async Task<TResult> ExchangeAsync<TRequest, TResult>(
        Endpoint<TRequest, TResult> endpoint, TRequest request, HttpRequestMessage message, CancellationToken cancellationToken)
    {
        using (message)
        {
            if (Settings.BearerToken is { } bearerToken && endpoint.IsAuthorized && endpoint.IsForServer(this, request))
            {
                message.Headers.Authorization = BearerHeader.Create(await bearerToken(cancellationToken).ConfigureAwait(false));
            }

            var started = Environment.TickCount64;
            using var response = await Send(message, cancellationToken).ConfigureAwait(false);

            // A handler of the caller's may not say what it sent; addresses in the answer are resolved against it.
            response.RequestMessage ??= message;

            var status = (int)response.StatusCode;
            var use = endpoint.UseOfBody(status);

            // What follows an interim answer, such as 101, is no body of it (RFC 9110 section 15.2), and need not ever end.
            var isInterim = status is >= 100 and <= 199;
            if (use is BodyUse.Ignore or BodyUse.Open || isInterim)
            {
                if (TryRead(endpoint, response, body: default, out var result) || isInterim)
                {
                    Forget(response);
                    return result;
                }

                // The answer is not the declared one after all: read it again, with its body, which is kept then.
                use = BodyUse.Keep;
            }

            var deadline = new BodyDeadline(_http?.Timeout ?? Timeout.InfiniteTimeSpan, started, cancellationToken);
            var body = await ReceivedBody.ReadAsync(response.Content, use, Settings, deadline).ConfigureAwait(false);
            try
            {
                TryRead(endpoint, response, body, out var result);
                return result;
            }
            finally
            {
                Forget(response);
                body.Return();
            }
        }
    }

    // A result holds the answer for its headers. Whoever keeps it for long should not keep the request as well, with its body and its token.
    private static void Forget(HttpResponseMessage response) => response.RequestMessage = null;

    // An HttpClient would read the whole body first; handlers leave it where it is.
    private Task<HttpResponseMessage> Send(HttpRequestMessage message, CancellationToken cancellationToken) => _http is null
        ? _invoker.SendAsync(message, cancellationToken)
        : _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);

    // Apart, because an async method cannot hold a ref struct.
    private bool TryRead<TRequest, TResult>(
        Endpoint<TRequest, TResult> endpoint, HttpResponseMessage response, ReceivedBody body, out TResult result)
    {
        var answer = new Answer(response, body, Settings);
        result = endpoint.Read(ref answer);
        return !answer.IsFaulty;
    }
}
