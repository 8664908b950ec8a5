using SampleConsumer.Tokens;

namespace SampleConsumer;

/// <summary>How a client gets in. Classes and no records, since the text of a record would tell the secrets.</summary>
internal abstract class PortalLogin
{
    private PortalLogin()
    {
    }

    /// <summary>With a token that somebody got elsewhere, for as long as it lives.</summary>
    public sealed class WithToken(string token) : PortalLogin
    {
        public string Token => token;
    }

    /// <summary>As an application, with tokens from Entra.</summary>
    /// <param name="authority">Where Entra is; null for the public cloud.</param>
    public sealed class AsApplication(EntraCredentials credentials, Uri? authority) : PortalLogin
    {
        public EntraCredentials Credentials => credentials;

        public Uri? Authority => authority;
    }
}
