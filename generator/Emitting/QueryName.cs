using System.Text;

namespace Clientwright.Emitting;

/// <summary>The name of a query parameter as it stands in an address.</summary>
internal static class QueryName
{
    /// <summary>
    /// Escapes what would end or change the name. What a query may hold as it is stays so (RFC 3986 section 3.4): some servers
    /// know <c>$filter</c> only by that spelling.
    /// </summary>
    public static string Escape(string name)
    {
        var escaped = new StringBuilder(Uri.EscapeDataString(name));
        foreach (var character in "$@:/!*'(),;")
        {
            escaped.Replace(Uri.HexEscape(character), character.ToString());
        }

        return escaped.ToString();
    }
}
