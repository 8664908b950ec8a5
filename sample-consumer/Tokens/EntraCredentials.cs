namespace SampleConsumer.Tokens;

/// <summary>Who asks Entra for a token. A class and no record, since the text of a record would tell the secret.</summary>
internal sealed class EntraCredentials
{
    public required string TenantId { get; init; }

    public required string ClientId { get; init; }

    public required string ClientSecret { get; init; }
}
