using System.Diagnostics;

namespace Portal.Tests.Client;

/// <summary>Sees each request that <c>HttpClient</c> begins to send, with its activity, by the way that OpenTelemetry's instrumentation has.</summary>
internal sealed class RequestEnrichment : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly Action<Activity, HttpRequestMessage> _enrich;
    private readonly IDisposable _listeners;
    private IDisposable? _events;

    public RequestEnrichment(Action<Activity, HttpRequestMessage> enrich)
    {
        _enrich = enrich;
        _listeners = DiagnosticListener.AllListeners.Subscribe(this);
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "HttpHandlerDiagnosticListener")
        {
            _events = value.Subscribe(this);
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == "System.Net.Http.HttpRequestOut.Start"
            && Activity.Current is { } activity
            && value.Value?.GetType().GetProperty("Request")?.GetValue(value.Value) is HttpRequestMessage request)
        {
            _enrich(activity, request);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        _events?.Dispose();
        _listeners.Dispose();
    }
}
