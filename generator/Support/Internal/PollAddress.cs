namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Collections.Generic;
using global::System.Diagnostics.CodeAnalysis;

/// <summary>Makes of an address that a server gave one that the server answers at.</summary>
[Embedded]
internal static class PollAddress
{
    /// <summary>Whether it is an address of the connection's own server, or the options allow others.</summary>
    /// <param name="address">A relative one resolves against the base address.</param>
    internal static bool MayBeAsked(Connection connection, Uri address, [NotNullWhen(true)] out Uri? target) =>
        ServerAddress.TryResolve(connection.Origin, address.OriginalString, out target)
        && (connection.Settings.FollowsForeignOrigins || ServerAddress.HasSameOrigin(connection.Origin, target));

    /// <summary>Adds the client-level parameters that the address lacks. What it has stays as it is, to the letter.</summary>
    internal static Uri WithQuery(Uri address, List<KeyValuePair<string, string>> parameters)
    {
        var text = address.GetLeftPart(UriPartial.Query);
        foreach (var parameter in parameters)
        {
            if (!Has(address.Query, parameter.Key))
            {
                var separator = !text.Contains('?', StringComparison.Ordinal) ? "?" : text.EndsWith('?') ? "" : "&";
                text += separator + parameter.Key + "=" + parameter.Value;
            }
        }

        return new Uri(text, UriKind.Absolute);
    }

    private static bool Has(string query, string escapedName)
    {
        var name = Uri.UnescapeDataString(escapedName);
        foreach (var parameter in query.TrimStart('?').Split('&'))
        {
            var end = parameter.IndexOf('=', StringComparison.Ordinal);
            if (Uri.UnescapeDataString(end < 0 ? parameter : parameter.Substring(0, end)) == name)
            {
                return true;
            }
        }

        return false;
    }
}
