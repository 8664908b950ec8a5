using Clientwright.Diagnostics;

namespace Clientwright.Specs.Readers;

internal static class ServerAddresses
{
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

    // The scheme is looked at in the text: on Unix `/api` is an absolute address too, of a file.
    private static string? WhyNot(string address)
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
