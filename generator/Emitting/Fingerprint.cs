using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Clientwright.Emitting;

/// <summary>Stands for a text that is too long for a name: 32 digits that tell it from every other, even from one that somebody made to have the same.</summary>
internal static class Fingerprint
{
    public const int Length = 32;

    public static string Of(string text)
    {
        using var sha = SHA256.Create();
        var digits = sha.ComputeHash(Encoding.UTF8.GetBytes(text)).Take(Length / 2).Select(part => part.ToString("x2", CultureInfo.InvariantCulture));
        return string.Concat(digits);
    }
}
