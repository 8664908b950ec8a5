namespace SampleConsumer.Portal;

/// <summary>Who may ask for a token: an application that was added to the publisher's account.</summary>
public sealed record ServicePrincipal
{
    public string TenantId { get; init; } = "3c4f1e8a-7b25-4d96-a0c1-5e8d2f6b9a47";

    public string ClientId { get; init; } = "a7d0c2d6-58e3-4f0a-9d3c-1b6f0e5a4c21";

    /// <summary>By default one that a form has to escape, as real ones are.</summary>
    public string ClientSecret { get; init; } = "q8Q~ contoso+secret/4%2B&more=";
}
