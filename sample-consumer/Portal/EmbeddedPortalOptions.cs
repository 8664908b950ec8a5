namespace SampleConsumer.Portal;

/// <summary>How an <see cref="EmbeddedPortal"/> behaves where the real portal leaves it open, or where a test wants to choose.</summary>
public sealed record EmbeddedPortalOptions
{
    /// <summary>The clock by which operations advance. A fake one lets a test walk through days of publishing at once.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>How long publishing an offer takes from start to end, and going live again. The real portal needs days.</summary>
    public TimeSpan OperationDuration { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>The bearer token that is accepted at any time. Tokens from Entra are accepted as well, until they expire.</summary>
    public string Token { get; init; } = "contoso-service-principal";

    /// <summary>Who gets a token from Entra.</summary>
    public ServicePrincipal ServicePrincipal { get; init; } = new();

    /// <summary>How long a token from Entra is good for.</summary>
    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>
    /// The <c>Retry-After</c> of answers about an operation that still runs. None by default: the pages do not mention the header, so
    /// a client has to manage without it.
    /// </summary>
    public TimeSpan? PollRetryAfter { get; init; }

    /// <summary>The <c>Retry-After</c> of the 503 that is answered during maintenance.</summary>
    public TimeSpan? MaintenanceRetryAfter { get; init; }

    /// <summary>The JSON shape of every single operation; by default each offer has its own.</summary>
    public OperationShape? OperationShape { get; init; }
}
