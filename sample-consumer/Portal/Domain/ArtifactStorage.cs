using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SampleConsumer.Portal.Domain;

/// <summary>
/// Where the portal keeps logos: a client sends the address of a picture that lies anywhere, and reads another one afterwards. Nothing
/// is really fetched.
/// </summary>
internal sealed class ArtifactStorage(string publisherId, string offerId, DateTimeOffset now)
{
    private const string Host = "publishingstoredm.blob.core.windows.net";

    /// <summary>The address of the portal's copy. What lies there already stays, and what is no address is left to the review.</summary>
    public string Keep(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var original) || original.Host == Host)
            return address;

        var expiry = now.AddYears(2).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes($"{publisherId}/{offerId}/{address}"));
        var name = new Guid(digest.AsSpan(0, 16));
        var signature = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes($"{name}/{expiry}")));

        // Escapes and ampersands have to survive a client's reading and writing, so there are some.
        return $"https://{Host}/prodcontent/D6191_publishers_{publisherId}/{offerId}/{name}{Path.GetExtension(original.AbsolutePath)}"
            + $"?sv=2014-02-14&sr=b&sig={Uri.EscapeDataString(signature)}&se={Uri.EscapeDataString(expiry)}&sp=r";
    }
}
