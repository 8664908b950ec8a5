using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace SampleConsumer.Portal.Entra;

/// <summary>A bearer token for a while.</summary>
internal sealed record AccessToken(string Text, string Resource, DateTimeOffset IssuedAt, DateTimeOffset ExpiresAt)
{
    private const string Header = """{"typ":"JWT","alg":"RS256"}""";

    /// <summary>
    /// Makes a token that looks like a real one: three parts, parted by dots. The signature is noise, by which each token is another;
    /// the portal knows its own and verifies nothing.
    /// </summary>
    public static AccessToken Create(ServicePrincipal principal, string resource, DateTimeOffset issuedAt, TimeSpan lifetime)
    {
        var expiresAt = issuedAt + lifetime;
        var claims = new JsonObject
        {
            ["aud"] = resource,
            ["iat"] = issuedAt.ToUnixTimeSeconds(),
            ["exp"] = expiresAt.ToUnixTimeSeconds(),
            ["tid"] = principal.TenantId,
            ["appid"] = principal.ClientId,
        };
        var signature = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(64));

        return new AccessToken($"{Part(Header)}.{Part(claims.ToJsonString())}.{signature}", resource, issuedAt, expiresAt);
    }

    private static string Part(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
}
