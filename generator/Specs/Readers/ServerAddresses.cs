using System.Text.RegularExpressions;
using Clientwright.Diagnostics;

namespace Clientwright.Specs.Readers;

internal static class ServerAddresses
{
    /// <summary>What stands in braces, and has a name.</summary>
    public static Regex Variable { get; } = new(@"\{([^{}/\s]+)\}", RegexOptions.CultureInvariant);

    /// <summary>The address, or null if it is not one that routes can be relative to, which is reported.</summary>
    public static Text? Check(Text? server, DiagnosticBag diagnostics)
    {
        if (server is null || WhyNot(server.Value) is not { } what)
        {
            return server;
        }

        diagnostics.Report(DiagnosticIds.ServerAddress, server.Span, server.Value, what);
        return null;
    }

    /// <summary>What is wrong with an address, whose variables stand in braces; null where nothing is.</summary>
    public static string? WhyNot(string server) => WhyNotAbsolute(WithValues(server));

    /// <summary>The address as it may come to be: a digit can stand in any part of one, as a port too.</summary>
    private static string WithValues(string address)
    {
        if (Variable.Match(address) is { Success: true, Index: 0 } first)
        {
            address = "https://a" + address.Substring(first.Length);
        }

        return Variable.Replace(address, "1");
    }

    // The scheme is looked at in the text: on Unix `/api` is an absolute address too, of a file.
    private static string? WhyNotAbsolute(string address)
    {
        if (!address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && !address.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        {
            return "it must begin with 'https://' or 'http://'";
        }

        if (address.Any(char.IsWhiteSpace) || !Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            return "write an absolute address such as 'https://api.contoso.com/v1'";
        }

        if (uri.UserInfo.Length > 0)
        {
            return "it must not hold a user's name or password";
        }

        return address.IndexOf('?') >= 0 || address.IndexOf('#') >= 0 ? "it must end before a query or a fragment" : null;
    }
}
