using Clientwright.Specs.Readers;
using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;

namespace Clientwright.Tool.Operations;

/// <summary>The first server of a document. A variable that specs cannot have where it stands is replaced by its default.</summary>
internal static class ServerReader
{
    private static readonly Server Unknown = new(null, "");

    public static Server Read(ObjectNode root, LossList losses)
    {
        var servers = root.Items("servers");
        foreach (var other in servers.Skip(1))
        {
            losses.AddWhole(LossKind.Meaning, "servers", other, "another server is the client's option to name");
        }

        if (servers is not [ObjectNode server, ..] || server.Text("url") is not { } url)
        {
            return Unknown;
        }

        server.Text("description");
        return Read(server, new ServerTemplate(url.TrimEnd('/')), losses);
    }

    private static Server Read(ObjectNode server, ServerTemplate template, LossList losses)
    {
        var declared = server.Take<ObjectNode>("variables");
        var variables = template.Names.Select(name => new ServerVariable(name, declared?.Take<ObjectNode>(name), template.IsBeginning(name))).ToArray();
        foreach (var stray in declared?.Members.Where(member => !template.Names.Contains(member.Name)) ?? [])
        {
            declared!.Take(stray.Name);
            losses.AddWhole(LossKind.Changed, "variables", declared, stray, $"'{stray.Name}' does not stand in the server's address");
        }

        var replaced = variables.Where(variable => !template.CanHave(variable)).ToArray();
        if (replaced.FirstOrDefault(variable => variable.Default is null) is { } unknown)
        {
            losses.AddWhole(LossKind.Meaning, "servers", server, $"'{unknown.Name}' has no default: the address, with all that it has of a path, is an option of the client");
            return Unknown;
        }

        foreach (var variable in replaced)
        {
            losses.AddWhole(LossKind.Meaning, "variables", variable.Node!, $"'{variable.Name}' is '{variable.Default}', its default: it is no variable that specs can have there");
        }

        var address = template.With(replaced.ToDictionary(variable => variable.Name, variable => variable.Default!, StringComparer.Ordinal)).TrimEnd('/');
        if (template.IsRelative && !address.Contains("://", StringComparison.Ordinal))
        {
            var prefix = address.Trim('/');
            losses.Add(LossKind.Changed, "servers", server, "the server is relative: the address is an option of the client");
            return new Server(null, prefix.Length == 0 ? "" : "/" + prefix);
        }

        if (ServerAddresses.WhyNot(address) is not null)
        {
            losses.AddWhole(LossKind.Meaning, "servers", server, $"'{address}' is no address that routes can be relative to");
            return Unknown;
        }

        foreach (var undeclared in variables.Where(variable => variable.Node is null))
        {
            losses.Add(LossKind.Changed, "servers", server, $"'{undeclared.Name}' stands in the server's address and is not declared: it is a text");
        }

        return new Server(address, "") { Variables = [.. variables.Except(replaced)] };
    }
}
