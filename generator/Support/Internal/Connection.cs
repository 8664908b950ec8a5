namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Net.Http;
using global::System.Runtime.CompilerServices;
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
        BaseAddress = ServerAddress.Choose(settings, _http?.BaseAddress);
        Origin = new Uri(BaseAddress, UriKind.Absolute);
        Authority = Origin.GetLeftPart(UriPartial.Authority);
        Query = settings.JoinQuery();
    }

    /// <summary>Scheme, authority and path prefix, with a final slash.</summary>
    internal string BaseAddress { get; }

    /// <summary>The base address, for the comparison of origins.</summary>
    internal Uri Origin { get; }

    /// <summary>Scheme and authority of the base address, without a final slash.</summary>
    internal string Authority { get; }

    /// <summary>The query parameters of every call, ready to be appended; empty where there are none.</summary>
    internal string Query { get; }

    internal ConnectionSettings Settings { get; }

    /// <summary>Sends one call. What is wrong with the arguments is thrown here, at once; everything later comes through the task.</summary>
    internal Task<TResult> SendAsync<TRequest, TResult>(
        Endpoint<TRequest, TResult> endpoint, TRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var message = Settings.ValidatesRequests ? CreateChecked(endpoint, request) : Create(endpoint, request);
        var authenticator = Settings.AuthenticatorOf(endpoint.Schemes) is { } chosen && endpoint.IsForServer(this, request) ? chosen : null;
        return ExchangeAsync(endpoint, message, authenticator, cancellationToken);
    }

    private HttpRequestMessage CreateChecked<TRequest, TResult>(Endpoint<TRequest, TResult> endpoint, TRequest request)
    {
        using (RequestCheck.While(isOn: true))
        {
            return Create(endpoint, request);
        }
    }

    private HttpRequestMessage Create<TRequest, TResult>(Endpoint<TRequest, TResult> endpoint, TRequest request)
    {
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
            if (endpoint.CreateBody(request) is { } body)
            {
                message.Content = Settings.CompressesRequests ? endpoint.Compress(body) : body;
            }

            if (Settings.TagsRequests)
            {
                RequestTags.Add(message, endpoint.Name, endpoint.Template);
            }

            return message;
        }
        catch
        {
            message.Dispose();
            throw;
        }
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

        endpoint.WriteHeaders(this, message, request);
    }

    private async Task<TResult> ExchangeAsync<TResult>(
        AnswerReader<TResult> reader, HttpRequestMessage message, Authenticator? authenticator, CancellationToken cancellationToken)
    {
        using (message)
        {
            Task<HttpResponseMessage> sending;
            if (authenticator is null)
            {
                sending = Send(message, cancellationToken);
            }
            else
            {
                var secret = await authenticator.GetSecretAsync(this, cancellationToken).ConfigureAwait(false);
                authenticator.Sign(message, secret);
                sending = authenticator.SendAsync(this, message, secret, cancellationToken);
            }

            // What is there at once has taken no time, and a look at the clock is dear beside it.
            var started = sending.IsCompleted ? BodyDeadline.NotStarted : Environment.TickCount64;
            using var response = await sending.ConfigureAwait(false);

            // A handler of the caller's may not say what it sent; addresses in the answer are resolved against it.
            response.RequestMessage ??= message;
            var use = ReadWithoutBody(reader, response, out var result);
            if (use != BodyUse.Ignore)
            {
                var deadline = new BodyDeadline(_http?.Timeout ?? Timeout.InfiniteTimeSpan, started, cancellationToken);
                result = await ReadWithBodyAsync(reader, response, use, deadline).ConfigureAwait(false);
            }

            // A result holds the answer for its headers. Whoever keeps it for long should not keep the request as well, with its body and its token.
            response.RequestMessage = null;
            return result;
        }
    }

    /// <summary>Reads the answer, unless it takes its body; gives what is to be done with that.</summary>
    // Apart from the asynchronous method, as all that need not wait: a ref struct cannot stand there, and what it holds is cleared in each call.
    private BodyUse ReadWithoutBody<TResult>(AnswerReader<TResult> reader, HttpResponseMessage response, out TResult result)
    {
        // What follows an interim answer, such as 101, is no body of it (RFC 9110 section 15.2), and need not ever end.
        var status = (int)response.StatusCode;
        var isInterim = status is >= 100 and <= 199;
        var use = isInterim ? BodyUse.Ignore : reader.UseOfBody(status);
        if (use == BodyUse.ByMediaType)
        {
            use = reader.UseOfTypedBody(new Answer(response, body: default, this));
        }

        if (use is not (BodyUse.Ignore or BodyUse.Open))
        {
            result = default!;
            return use;
        }

        // One that is not the declared answer after all is read again, with its body, which is kept then.
        return TryRead(reader, response, body: default, out result) || isInterim ? BodyUse.Ignore : BodyUse.Keep;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private async ValueTask<TResult> ReadWithBodyAsync<TResult>(
        AnswerReader<TResult> reader, HttpResponseMessage response, BodyUse use, BodyDeadline deadline)
    {
        var stream = await response.Content.ReadAsStreamAsync(deadline.CancellationToken).ConfigureAwait(false);
        var body = new ReceivedBody(stream, response.Content, use, Settings);
        int length;
        do
        {
            // Not returned to the pool when a read fails or is given up: the stream may still write into it.
            try
            {
                var pending = stream.ReadAsync(body.Free, deadline.CancellationToken);
                length = pending.IsCompletedSuccessfully ? pending.Result : await deadline.WaitAsync(pending).ConfigureAwait(false);
            }
            catch (Exception broken) when (ReceivedBody.IsBroken(broken))
            {
                throw ReceivedBody.BrokenOff(broken);
            }
        }
        while (body.Take(length));

        try
        {
            TryRead(reader, response, body, out var result);
            return result;
        }
        finally
        {
            body.Return();
        }
    }

    // An HttpClient would read the whole body first; handlers leave it where it is.
    internal Task<HttpResponseMessage> Send(HttpRequestMessage message, CancellationToken cancellationToken) => _http is null
        ? _invoker.SendAsync(message, cancellationToken)
        : _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);

    private bool TryRead<TResult>(AnswerReader<TResult> reader, HttpResponseMessage response, ReceivedBody body, out TResult result)
    {
        var answer = new Answer(response, body, this);
        result = reader.Read(ref answer);
        return !answer.IsFaulty;
    }
}
