using System.Text.RegularExpressions;
using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;

namespace Clientwright.Tool.Operations;

/// <summary>The address that routes are relative to.</summary>
/// <param name="Address">Null where the document has none, so that the client's options give it.</param>
/// <param name="Prefix">What routes begin with, where the document's address is relative itself.</param>
internal sealed partial record Server(string? Address, string Prefix)
{
    public static Server Of(ObjectNode root, ImportContext context)
    {
        var servers = root.Items("servers");
        foreach (var other in servers.Skip(1))
        {
            context.Losses.AddWhole(LossKind.Meaning, "servers", other, "another server is the client's option to name");
        }

        if (servers is not [ObjectNode server, ..] || server.Text("url") is not { } url)
        {
            return new Server(null, "");
        }

        server.Text("description");
        var variables = server.Take<ObjectNode>("variables");
        var values = Variable().Matches(url)
            .Select(match => match.Groups[1].Value)
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(name => name, name => variables?.Take<ObjectNode>(name)?.Text("default") ?? "", StringComparer.Ordinal);
        if (values.FirstOrDefault(value => value.Value.Length == 0).Key is { } unknown)
        {
            context.Losses.AddWhole(LossKind.Meaning, "servers", server, $"'{unknown}' has no default: the address, with all that it has of a path, is an option of the client");
            return new Server(null, "");
        }

        if (variables is { Members.Count: > 0 })
        {
            context.Losses.AddWhole(LossKind.Meaning, "variables", variables, "the variables of a server have their defaults");
        }

        var address = Variable().Replace(url, match => values[match.Groups[1].Value]).TrimEnd('/');
        if (!address.Contains("://", StringComparison.Ordinal))
        {
            var prefix = address.Trim('/');
            context.Losses.Add(LossKind.Changed, "servers", server, "the server is relative: the address is an option of the client");
            return new Server(null, prefix.Length == 0 ? "" : "/" + prefix);
        }

        if (IsAddress(address))
        {
            return new Server(address, "");
        }

        context.Losses.Add(LossKind.Meaning, "servers", server, $"'{address}' is no address that routes can be relative to");
        return new Server(null, "");
    }

    private static bool IsAddress(string address) =>
        (address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && !address.Any(character => char.IsWhiteSpace(character) || character is '?' or '#')
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Host.Length > 0
        && uri.UserInfo.Length == 0;

    [GeneratedRegex(@"\{([^{}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();
}
